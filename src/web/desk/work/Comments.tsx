// What colleagues say to each other about a demand. It stays at the desk, and the page says so where it is written.
import { useRef, useState } from 'react'
import type { CommentView, DemandWork } from '../../../api/desk/work.ts'
import { useDemand } from '../demand/context.ts'
import { ProblemNotice } from '../parts/Notice.tsx'
import { When } from '../parts/When.tsx'
import { useCommands } from '../shell/commands.ts'
import { MentionField } from './MentionField.tsx'
import { mentionsIn } from './mentions.ts'
import { useWorkWrite } from './queries.ts'
import { say } from './work-words.ts'

export function Comments({ work }: { readonly work: DemandWork }) {
  const { page } = useDemand()
  const write = useWorkWrite(page.demand.id)
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useCommands([
    {
      id: 'comment',
      title: say('comments.comment'),
      keys: 'c',
      group: say('comments.demand'),
      run: () => field.current?.focus(),
    },
  ])
  const add = async () => {
    const body = { text, mentions: mentionsIn(text, work.people) }
    if (await write.send(`/api/demands/${page.demand.id}/comments`, body)) setText('')
  }
  return (
    <section aria-labelledby="comments-title">
      <h3 id="comments-title">{say('comments.comments')}</h3>
      {work.comments.length === 0 ? (
        <p className="quiet">{say('comments.nobody_has_said_anything')}</p>
      ) : null}
      <ol className="comments">
        {work.comments.map(c => (
          <li key={c.id}>
            <Comment comment={c} work={work} />
          </li>
        ))}
      </ol>
      <form
        className="comment-form"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '' && !write.busy) void add()
        }}
      >
        <MentionField
          ref={field}
          label={say('comments.add_a_comment')}
          hint={say('comments.for_colleagues_only_it')}
          people={work.people}
          value={text}
          onChange={setText}
        />
        {write.error ? <ProblemNotice error={write.error} /> : null}
        <div className="actions">
          <button type="submit" disabled={text.trim() === ''} aria-disabled={write.busy || undefined}>
            {say('comments.comment')}
          </button>
        </div>
      </form>
    </section>
  )
}

function Comment({ comment, work }: { readonly comment: CommentView; readonly work: DemandWork }) {
  const { page } = useDemand()
  const write = useWorkWrite(page.demand.id)
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft === null) return
    const body = { id: comment.id, text: draft, mentions: mentionsIn(draft, work.people) }
    if (await write.send(`/api/demands/${page.demand.id}/comments/edit`, body)) setDraft(null)
  }
  return (
    <article className="comment">
      <p className="small quiet">
        <strong>{work.names[comment.by] ?? comment.by}</strong> · <When at={comment.at} form="past" />
        {comment.editedAt ? ` · ${say('comments.changed')}` : ''}
      </p>
      {draft === null ? (
        <p className="said" dir="auto">
          {comment.text}
        </p>
      ) : (
        <MentionField
          label={say('comments.change_the_comment')}
          people={work.people}
          value={draft}
          onChange={setDraft}
        />
      )}
      {write.error ? <ProblemNotice error={write.error} /> : null}
      {comment.editable ? (
        <div className="actions">
          {draft === null ? (
            <button type="button" className="small" onClick={() => setDraft(comment.text)}>
              {say('comments.change')}
            </button>
          ) : (
            <>
              <button
                type="button"
                className="small"
                disabled={write.busy || draft.trim() === ''}
                onClick={save}
              >
                {say('comments.save')}
              </button>
              <button type="button" className="small" onClick={() => setDraft(null)}>
                {say('comments.leave_it')}
              </button>
            </>
          )}
        </div>
      ) : null}
    </article>
  )
}
