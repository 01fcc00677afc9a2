// The first-day import: tried by one request, taken in by another that says how far it is, line by line.
import type { OpenImport, OpenImportLine } from '../../../api/desk/open-demands.ts'
import { say } from '../parts/parts-words.ts'
import { reach, send } from './client.ts'
import { Failed, Refused, refusalIn } from './refused.ts'

function formOf(table: File, system: string): FormData {
  const form = new FormData()
  form.set('table', table)
  form.set('system', system)
  return form
}

export function tryOpenDemands(table: File, system: string): Promise<OpenImport> {
  return send('/api/import/open?dry=1', formOf(table, system))
}

/** Resolves with what was done; `onProgress` hears how far it is. A connection that is lost stops nothing that was taken in. */
export async function takeOpenDemands(
  table: File,
  system: string,
  onProgress: (at: number, of: number) => void,
): Promise<OpenImport> {
  const response = await reach('/api/import/open', {
    method: 'POST',
    headers: { 'x-duly': '1' },
    body: formOf(table, system),
  })
  if (!response.ok || response.body === null) {
    const refusal = refusalIn(await response.json().catch(() => null))
    throw refusal ? new Refused(refusal) : new Failed(response.status, null, 'The server failed.')
  }
  for await (const line of linesOf(response.body)) {
    const said = JSON.parse(line) as OpenImportLine
    if ('result' in said) return said.result
    if ('failed' in said)
      throw new Refused({ code: 'changed_meanwhile', detail: say('import.stopped'), next: said.failed })
    onProgress(said.at, said.of)
  }
  throw new Failed(0, null, 'The server did not answer.')
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = `${rest}${value ?? ''}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield line
    if (done) {
      if (rest !== '') yield rest
      return
    }
  }
}
