import { type ReactNode, useEffect, useRef } from 'react';

/** A page that took the place of another: whoever reads by ear or goes by keys begins at its heading. */
export function FocusOnHeading({ children }: { readonly children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = page.current?.querySelector('h1');
    if (heading == null) return;
    heading.tabIndex = -1;
    heading.focus();
  }, []);
  return (
    <div ref={page} className="work-page">
      {children}
    </div>
  );
}
