/** The way from a file to the site's root: "../../" for "route/mongolia/index.html", "" for "index.html". */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The absolute address that a page was built for, from its canonical link. Throws when it names none. */
export function siteOf(home: string): string {
  const found = /<link rel="canonical" href="([^"]+)"/u.exec(home)?.[1];
  if (!found) throw new Error('The built index.html names no address of its own: run `vite build` first.');
  return found;
}
