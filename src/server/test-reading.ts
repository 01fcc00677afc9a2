// For tests alone: what the reader would have seen in a demand's one paper, without its cage.
import { sealField } from '../store/field.ts'
import { loadStream } from '../store/stream.ts'
import type { Reading } from '../wire/reading.ts'
import type { Deployment } from './deployment.ts'
import { wholeDocument } from './readings.ts'
import { asWorker } from './worker/demand-at-work.ts'
import { readStored } from './worker/stored.ts'

/** `scanned`: as if it had been read from a picture. */
export async function keepReading(
  d: Deployment,
  demandId: string,
  { scanned = false, text }: { scanned?: boolean; text?: string } = {},
): Promise<void> {
  await asWorker(d, async tx => {
    const stream = await loadStream(tx, d.vault, demandId)
    const document = stream?.demand && wholeDocument(stream.demand)
    const key = stream?.keys.get(demandId)
    if (!stream || !document || !key) throw new Error('a demand with a paper is wanted')
    const page = { n: 1, text: text ?? (await readStored(d, stream, document)).toString('utf8') }
    const pages = [scanned ? { ...page, ocr: { confidence: 90, second: page.text } } : page]
    const { mediaType, sha256, size } = document
    const part = { name: 'file', mediaType, sha256, size, pages, warnings: [] }
    const reading: Reading = { parts: [part], warnings: [] }
    await tx.query(
      'insert into duly.reading (demand_id, document_name, reading, at) values ($1, $2, $3, $4) on conflict do nothing',
      [demandId, document.name, sealField(key, [demandId, document.name, 'reading'], { reading }), d.now()],
    )
  })
}
