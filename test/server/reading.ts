// For tests alone: what the reader would have seen in a demand's one paper, without its cage.
import { type Recogniser, recogniserFrom } from '../../src/law/recognise/recognise.ts'
import type { Deployment } from '../../src/server/deployment.ts'
import { proposerOf, proposingFor } from '../../src/server/papers/propose.ts'
import { wholeDocument } from '../../src/server/papers/readings.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { readStored } from '../../src/server/worker/stored.ts'
import { loadStream } from '../../src/store/demand/stream.ts'
import { sealField } from '../../src/store/keys/field.ts'
import { propose } from '../../src/wire/propose.ts'
import type { Reading } from '../../src/wire/reading.ts'

/** Its expressions take longest where they are used for the first time. */
const recognisers = new Map<string, Recogniser>()

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
    const { forms, provider } = proposingFor(d)
    const by = proposerOf(d)
    const papers = recognisers.get(by) ?? recogniserFrom(forms)
    recognisers.set(by, papers)
    const proposal = propose(reading, { papers, provider })
    const at = [demandId, document.name] as const
    const sealed = [
      sealField(key, [...at, 'reading'], { reading }),
      sealField(key, [...at, 'proposal'], proposal),
    ]
    await tx.query(
      `insert into duly.reading (demand_id, document_name, at, reading, proposal, proposed_by) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [...at, d.now(), ...sealed, by],
    )
  })
}
