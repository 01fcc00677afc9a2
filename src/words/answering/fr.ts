// Français.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  consent_of: 'Seule l’organisation qui décide de ces données ({party}) peut consentir à leur communication.',
  so_far: 'Enregistré jusqu’ici, depuis le {at} : {told}',
  replaces: 'Elle remplace',
  ends_objection: 'Votre opposition prend ainsi fin. Ce qu’elle retenait peut alors être communiqué.',
  changed: 'Votre organisation a entre-temps donné une autre réponse. Elle figure ci-dessous.',
  'changed.next': 'Lisez-la. N’envoyez la vôtre que si elle doit la remplacer.',
  told_anew: 'Nous vous avons communiqué quelque chose de nouveau depuis l’ouverture de cette page.',
  'told_anew.next': 'Relisez la page de la demande, puis envoyez votre réponse si elle doit valoir.',
  draft_of: 'Voici un brouillon, conservé le {at} par {who}. Il n’est pas envoyé.',
  draft_changed:
    'Un autre brouillon a été conservé entre-temps, le {at} par {who}. Il figure ci-dessous, et votre texte est dans le formulaire.',
  'draft_changed.next': 'Continuez ou conservez le vôtre : il remplacera l’autre.',
  theirs: 'L’autre brouillon : {what}',
  you_elsewhere: 'vous, dans une autre fenêtre',
  colleague: 'un ou une collègue',
}
