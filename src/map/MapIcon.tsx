/** Icons of the map's own buttons, 20 px, in the ink of the button. */
export const iconPaths = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  home: 'M3.5 10 10 4l6.5 6M5.5 8.6V16h9V8.6M8.5 16v-4h3v4',
  full: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  left: 'M12 5 7 10l5 5',
  right: 'M8 5l5 5-5 5',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
} as const;

export type MapIconName = keyof typeof iconPaths;

/** The arrow of a gate: which way the camera goes. */
export const gateIcons = { left: 'left', right: 'right', top: 'up', bottom: 'down' } as const;

/** Decorative; the button carries the words. */
export function MapIcon({ name }: { readonly name: MapIconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
