/** The few signs of the interface, drawn in the ink of their text; always beside or inside a named control. */
const strokes = {
  tumen: 'M2 7c4 0 5 6 10 6s5 3 8 4M2 12c3 0 5 5 9 5.5',
  help: 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2.1M12 17.2v.1',
  share: 'M12 15V4M8 7.5 12 3.8l4 3.7M6 11H4.5v9h15v-9H18',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  sun: 'M12 8.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  contrast: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 4v16M15 5v14M18 7v10',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.4 15.4 20.5 20.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  left: 'M14.5 5.5 8 12l6.5 6.5',
  right: 'M9.5 5.5 16 12l-6.5 6.5',
  up: 'M5.5 14.5 12 8l6.5 6.5',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  play: 'M8.5 5.5v13l10-6.5Z',
  pause: 'M9 5.5v13M15 5.5v13',
  cite: 'M10 7c-3 .6-4.5 2.6-4.5 5.4V16H10v-4.3H7.6M18.5 7c-3 .6-4.5 2.6-4.5 5.4V16h4.5v-4.3H16',
  download: 'M12 4v11M7.5 11 12 15.3 16.5 11M4.5 19.5h15',
  filter: 'M4 7h16M7 12h10M10 17h4',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  external: 'M13 5h6v6M19 5l-8.5 8.5M17 14v5.5H4.5V7H10',
  list: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5h.8M4 12h.8M4 17.5h.8',
} as const;

export type IconName = keyof typeof strokes;

/** A 20 px sign, drawn by styles/base.css: a page has dozens. Hidden from assistive technology: the control around it has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
