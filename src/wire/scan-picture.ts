// What is done to the picture of a page before it is read: turned straight, its grey made white, specks taken out. Pure
// arithmetic on grey values; a row at a time, so that the work grows with the pixels and with nothing else.

/** One byte per pixel, 0 is black. */
export type Grey = { readonly pixels: Uint8Array; readonly width: number; readonly height: number }

/** Grey values of RGBA bytes. */
export function greyOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Grey {
  const pixels = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += 4) {
    pixels[i] =
      ((rgba[at] as number) * 77 + (rgba[at + 1] as number) * 151 + (rgba[at + 2] as number) * 28) >> 8
  }
  return { pixels, width, height }
}

/** A portable grey map: what tesseract reads without unpacking anything. */
export function greyMap({ pixels, width, height }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels])
}

/** The grey that best parts ink from paper (Otsu 1979). */
function inkBelow(pixels: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const value of pixels) counts[value] = (counts[value] as number) + 1
  const sum = counts.reduce((total, count, value) => total + count * value, 0)
  let best = { spread: 0, at: 127 }
  let dark = 0
  let darkSum = 0
  for (let value = 0; value < 256; value += 1) {
    dark += counts[value] as number
    darkSum += value * (counts[value] as number)
    const light = pixels.length - dark
    if (dark === 0 || light === 0) continue
    const spread = dark * light * (darkSum / dark - (sum - darkSum) / light) ** 2
    if (spread > best.spread) best = { spread, at: value }
  }
  return best.at
}

/** Angles that are tried, in degrees: what a sheet laid on a scanner or drawn through a fax is turned by. */
const maxTurn = 3
const turnStep = 0.1
/** Pixels across at which turning is measured; more would show nothing more. */
const turnWidth = 850

/** By how much the lines of the page climb to the right, in radians: the angle at which ink falls into the sharpest rows. */
export function turnOf({ pixels, width, height }: Grey): number {
  const ink = inkBelow(pixels)
  const step = Math.max(1, Math.round(width / turnWidth))
  const points: (readonly [number, number])[] = []
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      if ((pixels[y * width + x] as number) <= ink) points.push([x / step, y / step])
    }
  }
  const slack = Math.ceil((width / step) * Math.tan((maxTurn * Math.PI) / 180)) + 1
  let best = { sharpness: 0, angle: 0 }
  for (let turn = -maxTurn; turn <= maxTurn; turn += turnStep) {
    const angle = (turn * Math.PI) / 180
    const slope = Math.tan(angle)
    const rows = new Float64Array(Math.ceil(height / step) + 2 * slack)
    for (const [x, y] of points) {
      const row = Math.round(y - x * slope) + slack
      rows[row] = (rows[row] as number) + 1
    }
    let sharpness = 0
    for (let i = 1; i < rows.length; i += 1) sharpness += ((rows[i] as number) - (rows[i - 1] as number)) ** 2
    if (sharpness > best.sharpness) best = { sharpness, angle }
  }
  return best.angle
}

/** A box in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/**
 * Whether a short line of ink lies at the feet of two words where they meet, with nothing above it: an underscore, which OCR
 * takes for a ruling and leaves out. A longer line underlines the words; the foot of a letter has the letter above it.
 */
export function underscored(grey: Grey, left: Box, right: Box): boolean {
  const height = Math.min(left.h, right.h)
  const foot = Math.min(left.y + left.h, right.y + right.h)
  if (right.x - (left.x + left.w) > height * 1.2) return false
  for (let y = foot + 2; y <= foot + height * 0.45; y += 1) {
    const run = runAt(grey, y, right.x - height, right.x + height)
    const length = run.to - run.from
    const beside = Math.abs((run.from + run.to) / 2 - (left.x + left.w + right.x) / 2) > height * 0.6
    if (beside || length < height * 0.4 || length > height * 1.2) continue
    const above = Math.round(y - height * 0.2)
    if (inked(grey, above, run.from, run.to) < 0.1) return true
  }
  return false
}

/** The longest run of dark pixels in row `y` that begins between `from` and `to`. */
function runAt({ pixels, width, height }: Grey, y: number, from: number, to: number) {
  let best = { from: 0, to: 0 }
  if (y < 0 || y >= height) return best
  for (let x = Math.max(0, Math.round(from)); x < Math.min(width, to); x += 1) {
    const start = x
    while (x < width && (pixels[y * width + x] as number) < 128) x += 1
    if (x - start > best.to - best.from) best = { from: start, to: x }
  }
  return best
}

/** Share of dark pixels in row `y` from `from` to `to`. */
function inked({ pixels, width, height }: Grey, y: number, from: number, to: number): number {
  if (y < 0 || y >= height) return 0
  let dark = 0
  let all = 0
  for (let x = Math.max(0, Math.round(from)); x < Math.min(width, Math.round(to)); x += 1) {
    all += 1
    if ((pixels[y * width + x] as number) < 128) dark += 1
  }
  return all === 0 ? 0 : dark / all
}

/** Ink without the specks, on white: what is smaller than a full stop goes, what is nearly white becomes white. */
export function cleaned(grey: Grey, dpi: number): Grey {
  const { width, height } = grey
  const ink = inkBelow(grey.pixels)
  const pixels = new Uint8Array(grey.pixels)
  for (const speck of specksIn(grey, ink, Math.round((dpi / 100) ** 2 * 1.2))) blank(pixels, width, speck)
  const black = ink * 0.5
  const white = ink + (255 - ink) * 0.35
  for (let i = 0; i < pixels.length; i += 1) {
    const value = (((pixels[i] as number) - black) / (white - black)) * 255
    pixels[i] = Math.min(255, Math.max(0, value))
  }
  return { pixels, width, height }
}

/** Pixels of every patch of ink smaller than `least`. */
function specksIn({ pixels, width }: Grey, ink: number, least: number): number[][] {
  const seen = new Uint8Array(pixels.length)
  const stack: number[] = []
  const specks: number[][] = []
  for (let from = 0; from < pixels.length; from += 1) {
    if (seen[from] === 1 || (pixels[from] as number) > ink) continue
    const patch: number[] = []
    let size = 0
    seen[from] = 1
    stack.push(from)
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      size += 1
      if (size < least) patch.push(at)
      const x = at % width
      const beside = [at - width, at + width, x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1]
      for (const next of beside) {
        if (next < 0 || next >= pixels.length || seen[next] === 1 || (pixels[next] as number) > ink) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    if (size < least) specks.push(patch)
  }
  return specks
}

/** Whitens a speck with the grey around it. */
function blank(pixels: Uint8Array, width: number, speck: readonly number[]): void {
  for (const at of speck) {
    for (let dy = -2; dy <= 2; dy += 1) {
      for (let dx = -2; dx <= 2; dx += 1) {
        const near = at + dy * width + dx
        if (near >= 0 && near < pixels.length) pixels[near] = 255
      }
    }
  }
}
