// The named custodian certifies where the records come from, by a passkey over the very document. Nothing is sealed without it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { certificateDigest, parseCertificate } from '../../../../../seal/certificate.ts'
import { write } from '../../../api/client.ts'
import { Checkbox, TextField } from '../../../parts/Field.tsx'
import { ProblemNotice } from '../../../parts/Notice.tsx'
import { signOffer } from '../../acts/signed-offer.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { withGrant } from '../../grant-asked.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

async function statementHash(statement: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(statement))
  return new Uint8Array(digest).toHex()
}

export function CertificateForm() {
  const { page } = useDemand()
  const submit = useSubmit(page)
  const { id, version } = page.demand
  const collected = page.demand.collection?.digest
  const draft = useQuery({
    queryKey: ['draft', id, version, 'certificate'],
    queryFn: () => withGrant(id, () => write(`/api/demands/${encodeURIComponent(id)}/certificate/draft`, {})),
  })
  const [typed, setTyped] = useState<string | null>(null)
  const [loadFile, setLoadFile] = useState(false)
  const statement = typed ?? draft.data?.statement ?? ''
  const sign = async () => {
    const signed = await submit.attempt(async () => {
      const path = `/api/demands/${encodeURIComponent(id)}/certificate/options` as const
      const offer = await write(path, { statement })
      const wanted = await statementHash(statement)
      const digest = (bytes: Uint8Array) => {
        const offered = parseCertificate(bytes)
        const isThis = offered.statement === wanted && offered.authorisation === collected
        return isThis ? certificateDigest(bytes) : null
      }
      const assertion = await signOffer(offer.certified, offer.options, digest, say('certificate.refused'))
      return { statement, loadFile, certified: offer.certified, assertion }
    })
    if (signed) await submit.send('certificate', signed)
  }
  return (
    <ActionForm
      submit={submit}
      action={say('certificate.sign')}
      disabled={statement.trim().length < 20}
      onSubmit={sign}
    >
      {draft.error ? <ProblemNotice error={draft.error} /> : null}
      <TextField
        label={say('certificate.statement')}
        hint={say('certificate.hint')}
        multiline={6}
        required
        value={statement}
        onChange={setTyped}
      />
      <Checkbox checked={loadFile} onChange={setLoadFile}>
        {say('certificate.load_file')}
      </Checkbox>
    </ActionForm>
  )
}
