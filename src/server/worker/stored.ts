// A stored paper's bytes, opened with the key of its demand or matter.
import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { Stream } from '../../store/demand/stream.ts'
import type { Deployment } from '../deployment.ts'

/** Throws where the key is erased or the stored bytes are damaged. `matter`: whose key the document was stored under. */
export async function readStored(
  d: Pick<Deployment, 'documents'>,
  stream: Stream,
  document: DocumentRef,
  matter: string | null = null,
): Promise<Buffer> {
  const key = stream.keys.get(matter ?? stream.id)
  if (!key) throw new Error('the key of this document is not at hand')
  const chunks: Buffer[] = []
  for await (const chunk of await d.documents.get(document.name, key)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
