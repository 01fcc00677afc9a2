// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'a second person looks at what was filed as not a demand':
    'une seconde personne regarde ce qui a été classé comme n’étant pas une demande',
  'the emergency waits for its answer': 'l’urgence attend sa réponse',
  'the process after the emergency is due: the authority is reminded':
    'l’acte devant suivre l’urgence est dû : un rappel part à l’autorité',
  'it is recorded that no process followed the emergency':
    'il est consigné qu’aucun acte n’a suivi l’urgence',
  'the order is overdue': 'l’ordonnance est en retard',
  'the term of the paper ends': 'le délai du document prend fin',
  'a hold brought in from the other system ends': 'une suspension reprise de l’autre système prend fin',
  'counsel decides: produce, obtain a stay, or risk contempt':
    'le conseil juridique décide : remettre, obtenir un sursis ou risquer des sanctions',
  'counsel files the challenge that was decided, or decides otherwise':
    'le conseil juridique dépose la contestation décidée, ou décide autrement',
  'the agency has not answered the redirect: its lines are decided again':
    'l’autorité n’a pas répondu au renvoi : ses lignes sont décidées de nouveau',
  'the enforcing authority’s time is over: what was ordered leaves':
    'le délai de l’autorité chargée de la mise en œuvre est écoulé : ce qui est ordonné part',
  'the extension in writing ends': 'la prolongation écrite prend fin',
  'the tenant has to be told': 'le client doit être informé',
  'the tenant has to be told that more is to leave':
    'le client doit être informé que plus doit être communiqué',
  'the late notice has to be out, or counsel sends it':
    'la notification tardive doit être partie, sinon le conseil juridique l’envoie',
  'the notice goes to another contact if nobody opened it':
    'la notification va à un autre contact si personne ne l’a ouverte',
  'the held notice goes out': 'la notification retenue part',
  'counsel reads the tenant’s answer before production falls due':
    'le conseil juridique lit la réponse du client avant l’échéance de la remise',
  'what a redirected paper asks for is set apart, or kept for longer':
    'ce que demande un document renvoyé au client est mis de côté, ou conservé plus longtemps',
  'what an order has kept is set apart, or kept for longer':
    'ce qu’une injonction fait conserver est mis à part, ou conservé plus longtemps',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it':
    'ce qu’une injonction fait conserver est bientôt libéré, sauf si l’autorité la prolonge ou le demande',
  'the gate has let go of what was set apart, or somebody looks why not':
    'le sas a mis fin à la conservation, ou quelqu’un regarde pourquoi il ne l’a pas fait',
  'counsel decides the objection before production falls due':
    'le conseil juridique tranche l’opposition avant l’échéance de la remise',
  'the window to object ends': 'le délai d’opposition prend fin',
  'the secrecy is counted for the next half-year': 'le secret est compté pour le semestre suivant',
  'the law’s own prohibition ends and the notice goes out':
    'l’interdiction propre de la loi prend fin et la notification part',
  'secrecy ends and the notice goes out': 'le secret prend fin et la notification part',
  'the docket is checked for an extension': 'le rôle du tribunal est consulté pour une prolongation',
  'secrecy of a part ends and the rest is told':
    'le secret d’une partie prend fin et le reste est communiqué',
  'the authorisation expires': 'l’autorisation expire',
  'the download expires': 'le téléchargement expire',
  'the docket is looked into for the court’s answer to a longer secrecy':
    'la réponse du tribunal sur un secret prolongé est cherchée au rôle',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice':
    'le conseil juridique cherche la réponse du tribunal sur un secret prolongé, qui retient encore une notification',
  'the day of the hearing is over: counsel records what became of it':
    'le jour de l’audience est passé : le conseil juridique consigne ce qu’il en est advenu',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none':
    'le délai de recours prend fin : le conseil juridique consigne un recours, ou qu’il n’y en a pas',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on':
    'le sursis d’un tribunal prend bientôt fin : le conseil juridique le fait prolonger, ou la remise se poursuit',
  'the last day of a stay is over: nothing suspends production any more':
    'le dernier jour d’un sursis est passé : rien ne suspend plus la remise',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes':
    'le dernier jour pour contester approche et rien n’est déposé : le conseil juridique la dépose, ou le jour passe',
  'a consent that nobody verified counts for nothing: what it names stays declined':
    'un consentement que personne n’a vérifié ne compte pas : ce qu’il nomme reste refusé',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'un secret plus long que personne n’a confirmé ne suspend plus rien',
}
