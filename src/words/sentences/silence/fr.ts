// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'It is recorded that a longer secrecy was asked for.':
    'Il est consigné qu’un secret plus long a été demandé.',
  'Hand in its paper, have another person confirm it, or record what became of it.':
    'Déposez l’acte, faites confirmer par une autre personne, ou consignez ce qu’il en est advenu.',
  'This was asked for after the secrecy had ended, and holds nothing.':
    'Cela a été demandé après la fin du secret et ne suspend rien.',
  'No longer secrecy waits for a second person’s word.':
    'Aucun secret plus long n’attend la parole d’une seconde personne.',
  'Reload the demand; what nobody confirmed in time is recorded anew.':
    'Rechargez la demande ; ce que personne n’a confirmé à temps est consigné à nouveau.',
  'You recorded yourself that a longer secrecy was asked for.':
    'Vous avez vous-même consigné qu’un secret plus long a été demandé.',
  'The secrecy has ended: that a longer one was asked for before is recorded with its day.':
    'Le secret a pris fin : qu’un plus long ait été demandé auparavant se consigne avec sa date.',
  'Record it with its paper, or have another person confirm it.':
    'Consignez-le avec l’acte, ou faites-le confirmer par une autre personne.',
  'Somebody has said that a longer secrecy was asked for, without its paper: another person looks and confirms.':
    'Quelqu’un a dit, sans l’acte, qu’un secret plus long a été demandé : une autre personne vérifie et confirme.',
  'It is recorded whom the authority allows to be told.': 'Il est consigné qui l’autorité permet d’informer.',
  'Another person confirms it, or says that it does not allow it.':
    'Une autre personne le confirme, ou dit qu’elle ne le permet pas.',
  'The paper by which the authority allows it is missing.': 'L’acte par lequel l’autorité le permet manque.',
  'Hand in its letter, mail or order.': 'Déposez sa lettre, son message ou son ordonnance.',
  'Who of the authority allows it is missing.': 'Il manque qui, au sein de l’autorité, le permet.',
  'Nobody waits to be told under this secrecy.': 'Personne n’attend d’être informé sous ce secret.',
  'Why it is not allowed is missing.': 'Il manque pourquoi ce n’est pas permis.',
  'It is already confirmed.': 'C’est déjà confirmé.',
  'You recorded yourself whom the authority allows to be told.':
    'Vous avez vous-même consigné qui l’autorité permet d’informer.',
  'Another person reads the paper and confirms.': 'Une autre personne lit l’acte et confirme.',
  'No two people have said that the authority allows anybody to be told.':
    'Deux personnes n’ont pas dit que l’autorité permet d’informer qui que ce soit.',
  'Record it with its paper, and have another person confirm it.':
    'Consignez-le avec l’acte, et faites-le confirmer par une autre personne.',
  'This contact was already told.': 'Ce contact a déjà été informé.',
  'The authority allows another contact to be told, and no one else.':
    'L’autorité permet d’informer un autre contact, et personne d’autre.',
  'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.':
    'Quelqu’un a consigné que l’autorité permet d’informer une personne : une autre personne lit l’acte et confirme.',
  'The authority allows one person to be told: send the notice to that person alone.':
    'L’autorité permet d’informer une personne : envoyez la notification à cette personne seule.',
  'No secrecy keeps this notice back from everybody.':
    'Aucun secret ne retient cette notification pour tous.',
  'Send the notice; what was told already stays told.':
    'Envoyez la notification ; ce qui est déjà dit reste dit.',
  'This contact is kept from this demand.': 'Ce contact est tenu à l’écart de cette demande.',
  'Ask the authority to allow another one.': 'Demandez à l’autorité d’en permettre un autre.',
  'An order of secrecy came after the authority allowed this contact to be told.':
    'Une ordonnance de secret est arrivée après que l’autorité a permis d’informer ce contact.',
  'Ask the authority again, and record its answer anew.':
    'Interrogez de nouveau l’autorité, et consignez sa réponse à nouveau.',
  'The contact whom the authority allows to be told gets no notices of this demand now.':
    'Le contact que l’autorité permet d’informer ne reçoit pas de notifications de cette demande.',
  'Look at the directory, or ask the authority to allow another one.':
    'Vérifiez l’annuaire, ou demandez à l’autorité d’en permettre un autre.',
  'Somebody else of this organisation stands in the directory with the same address.':
    'Quelqu’un d’autre de cette organisation figure à l’annuaire avec la même adresse.',
  'Correct the address in the directory, or ask the authority to allow another contact.':
    'Corrigez l’adresse à l’annuaire, ou demandez à l’autorité de permettre un autre contact.',
  'A new order of a court is read as a secrecy of its own.':
    'Une nouvelle ordonnance d’un tribunal se lit comme un secret à part.',
  'Record that the agency came back to us, and send the notice.':
    'Consignez que l’autorité est revenue vers nous, et envoyez l’avis.',
}
