// A recovery that waits: what it will do, who asked, and the second administrator's two answers.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LinkMade, RecoveryLine } from '../../../server/admin/api.ts'
import { meQuery } from '../api/queries.ts'
import { Checkbox, SelectField } from '../parts/Field.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { pieces } from '../words/pieces.ts'
import { useAct } from './use-act.ts'
import { say } from './words.ts'

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
    <Notice tone="warn" title={say('recovery.waits', { name: person })}>
      <p>
        {pieces(
          say.rich('recovery.asked', {
            who: asker,
            at: <When at={recovery.askedAt} form="past" />,
            reason: <bdi>{recovery.reason}</bdi>,
            ends: <When at={recovery.expiresAt} />,
          }),
        )}
      </p>
      {locked ? null : (
        <>
          {mayConfirm ? (
            <>
              <p>{say('recovery.confirm_text', { name: person })}</p>
              {approver ? (
                <SelectField
                  label={say('recovery.link_for')}
                  value={surface}
                  onChange={setSurface}
                  options={[
                    ['desk', say('recovery.desk')],
                    ['approve', say('recovery.approve')],
                  ]}
                />
              ) : null}
              {mail ? (
                <Checkbox checked={mailed} onChange={setMailed}>
                  {say('recovery.mail', { mail })}
                </Checkbox>
              ) : null}
            </>
          ) : (
            <p>{say('recovery.another')}</p>
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
                {say('recovery.replace')}
              </button>
            ) : null}
            <button type="button" onClick={() => (stop.isPending ? undefined : stop.mutate(null))}>
              {say('recovery.stop')}
            </button>
          </div>
        </>
      )}
    </Notice>
  )
}
