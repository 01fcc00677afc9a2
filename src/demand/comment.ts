// Words among colleagues, and things to do. Neither is part of what is decided, and a comment never leaves the desk.
import type { Actor } from './actor.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Role } from './vocabulary.ts'

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
    return refuse('not_allowed', 'Somebody else wrote this.', 'Answer with a comment of your own.')
  if (Date.parse(now) - Date.parse(comment.at) > EDIT_MINUTES * 60_000)
    return refuse(
      'wrong_stage',
      `A comment can be changed for ${EDIT_MINUTES} minutes.`,
      'Write another one that corrects it.',
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
    : refuse('not_allowed', 'Your roles do not write here.', `This is for: ${writers.join(', ')}.`)
}

function refuseText(text: string): Refusal | null {
  const words = text.trim()
  if (words === '') return refuse('invalid_input', 'There are no words in it.', 'Write something.')
  return words.length <= COMMENT_LENGTH
    ? null
    : refuse('invalid_input', `It is longer than ${COMMENT_LENGTH} characters.`, 'Make it shorter.')
}
