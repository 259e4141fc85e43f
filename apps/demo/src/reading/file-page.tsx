import type { ReactNode } from 'react';

interface FilePageProps {
  readonly title: string;
  readonly lead: string;
  /** Told what was dropped anywhere on the page. */
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly children: ReactNode;
  /** What stands under the card. */
  readonly below?: ReactNode;
}

/** A page that begins with files: they can be dropped wherever there is room. */
export function FilePage({ title, lead, onDrop, children, below }: FilePageProps) {
  return (
    <main
      id="content"
      className="start desk"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(event.dataTransfer);
      }}
    >
      <section className="card desk-card">
        <h1>{title}</h1>
        <p>{lead}</p>
        {children}
      </section>
      {below}
    </main>
  );
}
