// Opens a PDF inside the cage with everything active switched off, and names what cannot be opened.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js'
import { ReadFailure } from './limits.ts'

const dist = new URL('../../node_modules/pdfjs-dist/', import.meta.url).pathname

/** Opens `bytes`, which pdfjs takes over. Throws ReadFailure where a password is wanted or no PDF is there. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: bytes,
      // pdfjs 6 has no evaluated code any more (isEvalSupported is gone); the cage forbids it once more.
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 40_000_000,
      canvasMaxAreaInBytes: 160_000_000,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
      cMapUrl: `${dist}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${dist}standard_fonts/`,
      wasmUrl: `${dist}wasm/`,
    }).promise
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new ReadFailure('encrypted', 'a password is needed to open this PDF')
    throw new ReadFailure('unreadable', 'this is no PDF that can be opened, or it is damaged')
  }
}
