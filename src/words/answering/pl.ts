// Polski.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  consent_of: 'Zgodę na wydanie może wyrazić tylko ten, kto decyduje o tych danych ({party}).',
  so_far: 'Dotychczas odnotowano, od {at}: {told}',
  replaces: 'Zastępuje',
  ends_objection: 'Tym samym kończy się Państwa sprzeciw. To, co wstrzymywał, może zostać wydane.',
  changed: 'Państwa organizacja udzieliła w międzyczasie innej odpowiedzi. Znajduje się poniżej.',
  'changed.next': 'Prosimy ją przeczytać. Prosimy wysłać swoją tylko wtedy, gdy ma zająć jej miejsce.',
  told_anew: 'Od otwarcia tej strony przekazaliśmy Państwu coś nowego.',
  'told_anew.next':
    'Prosimy ponownie przeczytać stronę żądania, a potem wysłać odpowiedź, jeśli ma obowiązywać.',
  draft_of: 'To jest szkic, zachowany {at} (autor: {who}). Nie został wysłany.',
  draft_changed:
    'W międzyczasie zachowano inny szkic, {at} (autor: {who}). Znajduje się poniżej, a Państwa tekst jest w formularzu.',
  'draft_changed.next': 'Prosimy przejść dalej lub zachować swój szkic: zajmie on miejsce tamtego.',
  theirs: 'Drugi szkic: {what}',
  you_elsewhere: 'Państwo, w innym oknie',
  colleague: 'osoba z Państwa organizacji',
}
