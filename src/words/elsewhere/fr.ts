// A demand that was answered in another system. French.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  intro: 'Nous y avons répondu avant le début de ce dossier, dans un autre de nos systèmes.',
  'outcome.complied': 'L’autorité a reçu ce qu’elle demandait.',
  'outcome.complied_in_part': 'L’autorité a reçu une partie de ce qu’elle demandait.',
  'outcome.rejected': 'Elle a été rejetée : rien n’a été transmis.',
  'outcome.redirected': 'L’autorité a été priée de s’adresser à vous.',
  'outcome.withdrawn': 'L’autorité l’a retirée.',
  'outcome.no_data': 'Rien n’était conservé, donc rien n’a été transmis.',
  'outcome.challenged': 'Elle a été contestée, et rien n’a été transmis.',
  ask: 'Demandez-nous la réponse elle-même : elle n’est pas conservée ici.',
  not_here: 'absent de ce dossier',
  below: 'voir ci-dessous',
  decide: 'Vous n’avez plus rien à décider ici.',
  closed: 'Clôturée le {at}.',
}
