// The notice to one tenant, with its copy: previewed as it will go out, sent by one press where it
// waits to be taken back, and else confirmed by typing, because then it is irreversible.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Matter } from '../../../../../domain/registry/state.ts'
import { list } from '../../../../../words/when.ts'
import { write } from '../../../api/client.ts'
import { SelectField } from '../../../parts/Field.tsx'
import { coverWords, noticeValueWords } from '../../../words/labels.ts'
import { language } from '../../../words/load.ts'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { useDemand } from '../../context.ts'
import { waitingToLeave } from '../../departing.ts'
import { withGrant } from '../../grant-asked.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'
import { CopyPreview, isCopyOpen } from '../letters/CopyPreview.tsx'
import { LetterPreview } from '../letters/LetterPreview.tsx'
import { isWordingOpen, type WordingChoice, WordingField, wordingSent } from '../letters/WordingField.tsx'
import { MatterField } from '../MatterField.tsx'
import { quiet } from '../marks.tsx'
import { say as saySilence } from '../secrecy/silence-words.ts'

/** The one contact whom the authority allows to be told, and nobody else. */
function isAlone({ secrecy, notice, allowed }: Matter): boolean {
  return secrecy !== null && !notice && allowed !== null && allowed.confirmedBy !== null && !allowed.told
}

/** Instead of a contact, where there is nobody to write to by mail. */
const BY_POST = 'post'

export function NoticeForm() {
  const { page } = useDemand()
  const { demand } = page
  const submit = useSubmit(page)
  const isWider = ({ id }: { readonly id: string }) => (page.lifecycle[id]?.wider ?? []).length > 0
  const matters = demand.matters.filter(
    m =>
      (!m.notice || m.notice.withheld.length > 0 || m.silent || isWider(m)) &&
      (!m.secrecy || isAlone(m)) &&
      m.readingConfirmedBy &&
      !waitingToLeave(page).some(one => one.matter === m.id),
  )
  const [chosen, setMatter] = useState(matters[0]?.id ?? '')
  const matter = matters.some(m => m.id === chosen) ? chosen : (matters[0]?.id ?? '')
  const alone = matters.find(m => m.id === matter && isAlone(m))?.allowed ?? null
  const contacts = (page.contacts[matter] ?? []).filter(c => !alone || c.id === alone.contact)
  const [picked, setContact] = useState('')
  const [words, setWords] = useState<WordingChoice>('')
  const [lookedAt, setLookedAt] = useState<string | null>(null)
  const [byHand, setByHand] = useState<File | null>(null)
  const contact =
    picked === BY_POST || contacts.some(c => c.id === picked) ? picked : (contacts[0]?.id ?? BY_POST)
  const parts = [
    ...new Set(
      (page.lifecycle[matter]?.orders ?? []).flatMap(o => (o.whole ? [] : (o.secrecy.covers ?? []))),
    ),
  ]
  const rule = page.lifecycle[matter]?.rule
  const draft = useQuery({
    queryKey: ['draft', demand.id, demand.version, 'notice', matter, contact],
    queryFn: () =>
      withGrant(demand.id, () =>
        write(`/api/demands/${encodeURIComponent(demand.id)}/notice/draft`, { matter, contact }),
      ),
    enabled: matter !== '',
  })
  if (matters.length === 0 && waitingToLeave(page).length > 0) return null
  const copy = draft.data?.copy
  const looked = copy !== undefined && lookedAt === copy.digest
  const sent = { matter, contact, ...wordingSent(draft.data, words) }
  return (
    <ActionForm
      submit={submit}
      action={say('notice.send')}
      disabled={
        contact === '' || !draft.data || isWordingOpen(draft.data, words) || isCopyOpen(copy, looked, byHand)
      }
      typed={page.takesBack ? undefined : { text: demand.reference, why: say('notice.typed') }}
      onSubmit={() =>
        byHand
          ? submit.sendWithPaper('notice/by-hand', sent, byHand)
          : submit.send('notice', looked ? { ...sent, seen: lookedAt } : sent)
      }
    >
      <MatterField
        matters={matters}
        value={matter}
        onChange={id => {
          setMatter(id)
          setByHand(null)
        }}
      />
      {rule ? (
        <p className="small">
          {pieces(
            say.rich('notice.law', {
              says: noticeValueWords[rule.value],
              whom: say.of('party', rule.whom),
              by: say.of('party', rule.by),
              cite: rule.cite,
              quiet,
            }),
          )}
        </p>
      ) : null}
      {contacts.length === 0 ? (
        <p className="notice" data-tone="warn">
          {say('notice.no_contact')}
        </p>
      ) : null}
      <SelectField
        label={say('notice.to')}
        value={contact}
        options={[
          ...contacts.map(c => [c.id, c.name] as const),
          ...(alone ? [] : [[BY_POST, say('notice.by_post')] as const]),
        ]}
        onChange={setContact}
      />
      {alone ? (
        <p className="notice" data-tone="warn">
          {saySilence('alone.warn')}
        </p>
      ) : null}
      <WordingField draft={draft.data} value={words} onChange={setWords} />
      {parts.length > 0 ? (
        <p className="notice" data-tone="warn">
          {say('notice.left_out', {
            parts: list(
              parts.map(c => coverWords[c]),
              language,
            ),
          })}
        </p>
      ) : null}
      <LetterPreview draft={draft.data} error={draft.error} />
      {copy ? (
        <CopyPreview
          key={matter}
          copy={copy}
          looked={looked}
          onLooked={on => setLookedAt(on ? copy.digest : null)}
          byHand={byHand}
          onByHand={setByHand}
        />
      ) : null}
      <p className="small quiet">{say(parts.length > 0 ? 'notice.copy_withheld' : 'notice.copy')}</p>
    </ActionForm>
  )
}
