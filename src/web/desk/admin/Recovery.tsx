// A recovery that waits: what it will do, who asked, and the second administrator's two answers.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LinkMade, RecoveryLine } from '../../../server/admin/api.ts'
import { meQuery } from '../api/queries.ts'
import { Checkbox, SelectField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { useAct } from './use-act.ts'

type Surface = 'desk' | 'approve'
type Props = {
  readonly recovery: RecoveryLine
  readonly person: string
  readonly asker: string
  readonly approver: boolean
  readonly mail: string | null
  readonly locked: boolean
  /** The new link, which outlives the recovery that it came of. */
  readonly onMade: (made: LinkMade) => void
}

export function Recovery({ recovery, person, asker, approver, mail, locked, onMade }: Props) {
  const { data: me } = useQuery(meQuery)
  const [surface, setSurface] = useState<Surface>('desk')
  const [mailed, setMailed] = useState(false)
  const confirm = useAct<null, LinkMade>(
    () => `recoveries/${recovery.id}/confirm`,
    () => ({ surface, mail: mailed }),
    onMade,
  )
  const stop = useAct<null>(() => `recoveries/${recovery.id}/stop`)
  const mayConfirm = me?.id !== recovery.askedBy && me?.id !== recovery.person
  return (
    <Notice tone="warn" title={`A recovery of ${person} waits for a second administrator.`}>
      <p>
        {asker} asked <When at={recovery.askedAt} form="past" />: “<bdi>{recovery.reason}</bdi>”. It ends{' '}
        <When at={recovery.expiresAt} />.
      </p>
      {locked ? null : (
        <>
          {mayConfirm ? (
            <>
              <p>
                Speak with {person} first, by a number of your own records. Confirming ends every passkey and
                session of theirs, makes one new link, and stands in the public log.
              </p>
              {approver ? (
                <SelectField
                  label="New link for"
                  value={surface}
                  onChange={setSurface}
                  options={[
                    ['desk', 'the desk'],
                    ['approve', 'the approval page'],
                  ]}
                />
              ) : null}
              {mail ? (
                <Checkbox checked={mailed} onChange={setMailed}>
                  Mail it to {mail}, instead of showing it here
                </Checkbox>
              ) : null}
            </>
          ) : (
            <p>Another administrator confirms it. You can stop it.</p>
          )}
          {confirm.error ? <ProblemNotice error={confirm.error} /> : null}
          {stop.error ? <ProblemNotice error={stop.error} /> : null}
          <div className="actions">
            {mayConfirm ? (
              <button
                type="button"
                className="danger"
                onClick={() => (confirm.isPending ? undefined : confirm.mutate(null))}
              >
                Replace the passkeys
              </button>
            ) : null}
            <button type="button" onClick={() => (stop.isPending ? undefined : stop.mutate(null))}>
              Stop the recovery
            </button>
          </div>
        </>
      )}
    </Notice>
  )
}
