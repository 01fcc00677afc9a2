// Receiving a paper by hand: the file and when it was served. It is acknowledged only when it is durable.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { send } from '../api/client.ts'
import { Checkbox } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { useTitle } from '../shell/title.ts'
import { useUnsent } from '../shell/unsent.ts'
import { pieces } from '../words/pieces.ts'
import { say } from './receive-words.ts'
import { nothingServed, ServedFields, servedAt } from './ServedFields.tsx'
import './receive.css'

/** `handed`: to those named for papers of national security, and not to be opened from here. */

export function UploadPage() {
  const [served, setServed] = useState(nothingServed)
  const [file, setFile] = useState<File | null>(null)
  const [lane, setLane] = useState(false)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  useTitle(say('upload.title'))
  const upload = useMutation({
    mutationFn: (paper: File) => {
      const form = new FormData()
      form.set('key', key.current)
      form.set('servedAt', servedAt(served))
      form.set('servedManner', served.manner)
      form.set('servedUncertain', String(served.uncertain))
      form.set('entityServed', served.entity)
      form.set('lane', String(lane))
      form.set('paper', paper)
      return send('/api/demands', form)
    },
    onSuccess: taken => {
      if ('handed' in taken) return
      const { id } = taken
      queries.invalidateQueries({ queryKey: ['queue'] })
      // The file that was dropped stands in no field, so the page does not know yet that it was taken.
      navigate({ to: '/demands/$id', params: { id }, ignoreBlocker: true })
    },
  })
  useUnsent(file !== null && !upload.isSuccess)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (file && !upload.isPending) upload.mutate(file)
  }
  if (upload.data && 'handed' in upload.data)
    return (
      <div className="page receive">
        <h1>{say('upload.title')}</h1>
        <Notice tone="ok" title={say('upload.handed')} alert>
          <p>{say('upload.handed.text')}</p>
        </Notice>
      </div>
    )
  return (
    <div className="page receive">
      <h1>{say('upload.title')}</h1>
      <p>
        {pieces(
          say.rich('upload.text', {
            entry: inside => <Link to="/entry">{pieces(inside)}</Link>,
            import: inside => <Link to="/import">{pieces(inside)}</Link>,
          }),
        )}
      </p>
      <form onSubmit={onSubmit} aria-busy={upload.isPending}>
        <div className="field">
          <Checkbox checked={lane} onChange={setLane}>
            {say('upload.lane')}
          </Checkbox>
          <p className="hint">{say('upload.lane_hint')}</p>
        </div>
        <DropField file={file} onFile={setFile} />
        <ServedFields served={served} onChange={setServed} />
        {upload.error ? <ProblemNotice error={upload.error} /> : null}
        <div className="actions">
          <button
            type="submit"
            className="primary"
            disabled={file === null}
            aria-disabled={upload.isPending || undefined}
          >
            {upload.isPending ? say('upload.reading') : say('upload.do')}
          </button>
        </div>
        <p className="small quiet">{say('upload.note')}</p>
      </form>
    </div>
  )
}

type DropProps = { readonly file: File | null; readonly onFile: (file: File | null) => void }

function DropField({ file, onFile }: DropProps) {
  return (
    <div className="field">
      <label htmlFor="paper">{say('upload.paper')}</label>
      <p className="hint" id="paper-hint">
        {say('upload.paper_hint')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field below is the first */}
      <div
        className="drop"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault()
          onFile(event.dataTransfer.files[0] ?? null)
        }}
      >
        <input
          id="paper"
          type="file"
          aria-describedby="paper-hint"
          accept=".pdf,.docx,.txt,.eml,application/pdf,message/rfc822,text/plain"
          onChange={event => onFile(event.target.files?.[0] ?? null)}
        />
        <p className="quiet">{file ? say('upload.chosen', { name: file.name }) : say('upload.drop')}</p>
      </div>
    </div>
  )
}
