/** A QR code as one SVG path: black on white in every theme, so that any camera reads it. */
import { useMemo } from 'react';
import { qrShape } from './qrShape';

/** Nothing when the text is too long for a QR code (2,953 bytes). */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const shape = useMemo(() => qrShape(text), [text]);
  if (!shape) return null;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${shape.size} ${shape.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={shape.size} height={shape.size} fill="#fff" />
      <path d={shape.path} fill="#000" />
    </svg>
  );
}
