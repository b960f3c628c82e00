import type { PictureView } from '../../../queries/reading/pictures.js'
import { paths } from '../../paths.js'

/** Pictures one below the other, each with its caption. */
export function Pictures({ pictures }: { pictures: readonly PictureView[] }) {
  return (
    <>
      {pictures.map(({ filename, alt, caption, width, height }) => (
        <figure key={filename}>
          <img
            src={paths.mediaFile(filename)}
            alt={alt}
            width={width ?? undefined}
            height={height ?? undefined}
            loading="lazy"
          />
          {caption && <figcaption className="muted small">{caption}</figcaption>}
        </figure>
      ))}
    </>
  )
}
