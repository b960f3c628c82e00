import type { RequestHandler } from 'express'

const SHOWN_IN_PLACE = /\.(jpe?g|png|webp|avif|gif)$/i

/** Uploads are data: nothing in them runs, and all but pictures are downloaded rather than opened. */
export const mediaHeaders: RequestHandler = (req, res, next) => {
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  res.setHeader('X-Content-Type-Options', 'nosniff')
  if (!SHOWN_IN_PLACE.test(req.path)) res.setHeader('Content-Disposition', 'attachment')
  next()
}
