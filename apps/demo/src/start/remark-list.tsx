interface RemarkListProps {
  readonly remarks: readonly { readonly message: string; readonly hint?: string }[];
}

/** What was remarked, and what to do about it. */
export function RemarkList({ remarks }: RemarkListProps) {
  return (
    <ul>
      {remarks.map(({ message, hint }) => (
        <li key={message}>
          {message}
          {hint}
        </li>
      ))}
    </ul>
  );
}
