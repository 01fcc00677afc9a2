// Words among colleagues, and things to do. Neither is part of what is decided, and a comment never leaves the desk.

import type { Actor, Role } from '../kernel/actor.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'

export const COMMENT_LENGTH = 5_000
/** A slip of the pen may be mended; what others have read and acted on may not be changed. */
export const EDIT_MINUTES = 15

const writers: readonly Role[] = ['intake', 'analyst', 'counsel', 'approver', 'custodian']

export function mayComment(actor: Actor, text: string): Refusal | null {
  return refuseWriter(actor) ?? refuseText(text)
}

export function mayEdit(
  actor: Actor,
  text: string,
  comment: { readonly by: string; readonly at: string },
  now: string,
): Refusal | null {
  if (comment.by !== actor.id)
    return refuse('not_allowed', sentence('who.somebody_else_wrote'), sentence('who.answer_comment_your_own'))
  if (Date.parse(now) - Date.parse(comment.at) > EDIT_MINUTES * 60_000)
    return refuse(
      'wrong_stage',
      sentence('who.comment_can_changed_minutes', { x: EDIT_MINUTES }),
      sentence('who.write_another_corrects'),
    )
  return refuseText(text)
}

export type TaskWish = {
  readonly text: string
  readonly assignee: string | null
  readonly dueAt: string | null
  readonly blocks: boolean
}

export function mayAddTask(actor: Actor, task: TaskWish): Refusal | null {
  return refuseWriter(actor) ?? refuseText(task.text)
}

/** Anyone who works on it may say that it is done, or that it is not. */
export function maySettleTask(actor: Actor): Refusal | null {
  return refuseWriter(actor)
}

function refuseWriter(actor: Actor): Refusal | null {
  const may = actor.kind === 'staff' && actor.roles.some(role => writers.includes(role))
  return may
    ? null
    : refuse(
        'not_allowed',
        sentence('who.your_roles_do_not_write'),
        sentence('who.this_is_for', { x: writers.join(', ') }),
      )
}

function refuseText(text: string): Refusal | null {
  const words = text.trim()
  if (words === '') return refuse('invalid_input', sentence('who.no_words'), sentence('who.write_something'))
  return words.length <= COMMENT_LENGTH
    ? null
    : refuse(
        'invalid_input',
        sentence('who.longer_than_characters', { x: COMMENT_LENGTH }),
        sentence('who.make_shorter'),
      )
}
