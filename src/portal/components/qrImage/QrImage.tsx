import { qrCodeOf } from '../../qrCode.js'

type QrImageProps = { address: string; label: string }

/** A QR code drawn on white, whatever the contrast: readers need dark on light. */
export function QrImage({ address, label }: QrImageProps) {
  const { size, path } = qrCodeOf(address)
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
