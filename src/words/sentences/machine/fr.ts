// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'The order cannot be opened with the gate’s key.': 'L’ordre ne s’ouvre pas avec la clé du sas.',
  'The order is not of the form that its kind has.': 'L’ordre n’a pas la forme de son genre.',
  'The order is filed under another subject than its content has.':
    'L’ordre est classé sous un autre objet que celui de son contenu.',
  'The authorisation is not in its one encoding.': 'L’autorisation n’est pas dans son unique encodage.',
  'What was signed names another gate.': 'Ce qui a été signé nomme un autre sas.',
  'The authorisation is not valid yet.': 'L’autorisation n’est pas encore valable.',
  'The objection window has not ended.': 'Le délai d’opposition n’est pas terminé.',
  'The authorisation has expired.': 'L’autorisation a expiré.',
  'An authorisation takes the signatures of two people.':
    'Une autorisation demande la signature de deux personnes.',
  'Both signatures come from the same human.': 'Les deux signatures viennent de la même personne.',
  'The preparer signed the authorisation.': 'La personne qui a préparé l’autorisation l’a signée.',
  'A signature comes from a passkey that is not pinned at the gate for that approver.':
    'Une signature vient d’une clé d’accès qui n’est pas épinglée au sas pour cet approbateur.',
  'An approver’s pin is not valid today.': 'L’épinglage d’un approbateur n’est pas valable aujourd’hui.',
  'A subcontractor signed the authorisation.': 'Un sous-traitant a signé l’autorisation.',
  'A passkey’s answer is not of the form of WebAuthn.':
    'La réponse d’une clé d’accès n’a pas la forme de WebAuthn.',
  'A passkey’s answer is not a signature of an existing passkey.':
    'La réponse d’une clé d’accès n’est pas la signature d’une clé existante.',
  'A passkey signed something else.': 'Une clé d’accès a signé autre chose.',
  'A passkey signed on another page than the pinned one.':
    'Une clé d’accès a signé sur une autre page que celle épinglée.',
  'A passkey of another relying party signed: a sign-in is not an approval.':
    'Une clé d’accès d’une autre partie a signé : une connexion n’est pas une approbation.',
  'A passkey signed without verifying its user.': 'Une clé d’accès a signé sans vérifier la personne.',
  'A passkey’s signature does not hold.': 'La signature d’une clé d’accès ne tient pas.',
  'The leaf or its proof is not in its one encoding.':
    'La feuille ou sa preuve n’est pas dans son unique encodage.',
  'The leaf records something else than this order needs.':
    'La feuille consigne autre chose que ce dont cet ordre a besoin.',
  'The leaf is not in the log that the checkpoint signs.':
    'La feuille n’est pas dans le journal que signe le point de contrôle.',
  'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.':
    'Il manque au point de contrôle la signature du journal épinglé ou le quorum des témoins épinglés.',
  'The public log’s checkpoint is too old.': 'Le point de contrôle du journal public est trop ancien.',
  'The public log cannot be read by the gate.': 'Le sas ne peut pas lire le journal public.',
  'The public log has not reached the proof’s checkpoint.':
    'Le journal public n’a pas atteint le point de contrôle de la preuve.',
  'The log of this proof is not pinned at the gate.': 'Le journal de cette preuve n’est pas épinglé au sas.',
  'The public log is smaller than the gate has seen it.':
    'Le journal public est plus petit que le sas ne l’a vu.',
  'The public log does not continue what the gate has seen.':
    'Le journal public ne prolonge pas ce que le sas a vu.',
  'The desk knows no such authorisation.': 'Le bureau ne connaît pas une telle autorisation.',
  'The desk does not hold the authorisation as in force.':
    'Le bureau ne tient pas l’autorisation pour en vigueur.',
  'The authorisation was revoked.': 'L’autorisation a été révoquée.',
  'The authorisation was used before.': 'L’autorisation a déjà servi.',
  'The look-up is not in its one encoding.': 'La recherche n’est pas dans son unique encodage.',
  'The look-up has expired, or its time has not come.':
    'La recherche a expiré, ou son heure n’est pas venue.',
  'The look-up was answered before.': 'La recherche a déjà reçu réponse.',
  'It was signed with a passkey that is not pinned at the gate for that analyst.':
    'Cela a été signé avec une clé d’accès qui n’est pas épinglée au sas pour cet analyste.',
  'The analyst’s pin is not valid today.': 'L’épinglage de l’analyste n’est pas valable aujourd’hui.',
  'The analyst has asked for as many identifiers and accounts as one hour allows.':
    'Le nombre d’identifiants et de comptes permis par heure est atteint.',
  'The hold, or its end, is not in its one encoding.':
    'La conservation, ou sa fin, n’est pas dans son unique encodage.',
  'The time for placing or ending the hold is over or has not come, or its last day is over.':
    'Le moment de placer la conservation ou d’y mettre fin est passé ou pas encore venu, ou son dernier jour est passé.',
  'The hold was placed before.': 'Cette conservation a déjà été placée.',
  'The gate keeps no such hold: it has ended, or was never placed.':
    'Le sas ne tient pas une telle conservation : elle a pris fin, ou n’a jamais été placée.',
  'Nothing is kept by it.': 'Rien n’est gardé par elle.',
  'A source cannot set data apart by itself.': 'Une source ne peut pas mettre des données à part elle-même.',
  'Have its custodian do it by hand, and record it at the desk.':
    'Faites-le faire à la main par son conservateur, et consignez-le au poste de travail.',
  'A source that the order names is not declared at the gate.':
    'Une source que l’ordre nomme n’est pas déclarée au sas.',
  'A source failed or gave half an answer.': 'Une source a échoué ou n’a donné qu’une demi-réponse.',
  'A source did not answer in time.': 'Une source n’a pas répondu à temps.',
  'Nothing was collected under this authorisation.': 'Rien n’a été collecté sous cette autorisation.',
  'The certificate is not a PDF document.': 'Le certificat n’est pas un document PDF.',
  'No package was sealed under this authorisation.': 'Aucun paquet n’a été scellé sous cette autorisation.',
  'What was collected or sealed has changed on the gate’s disk.':
    'Ce qui a été collecté ou scellé a changé sur le disque du sas.',
  'The same paper is already in {x}.': 'Le même document est déjà dans {x}.',
  'Answers would go to {x}, another domain than the sender’s.':
    'Les réponses iraient à {x}, un autre domaine que celui de l’expéditeur.',
  '{x} is in the directory.': '{x} est dans l’annuaire.',
  '{x} looks like {y} but is not.': '{x} ressemble à {y}, mais ne l’est pas.',
  '{x} is below a domain of the directory.': '{x} est sous un domaine de l’annuaire.',
  '{x} is not in the directory.': '{x} n’est pas dans l’annuaire.',
  'no domain': 'aucun domaine',
  'The sender has no valid domain.': 'L’expéditeur n’a pas de domaine valable.',
  'The address holds more than one @.': 'L’adresse contient plus d’un @.',
  'The domain uses letters outside ASCII.': 'Le domaine utilise des lettres hors ASCII.',
  'The domain mixes letters of different scripts.': 'Le domaine mélange des lettres d’écritures différentes.',
  'The address is at a free mail service that anybody can use.':
    'L’adresse est chez un service gratuit que chacun peut utiliser.',
  'The address holds invisible characters.': 'L’adresse contient des caractères invisibles.',
  'Signed by {x}, the sender’s own domain.': 'Signé par {x}, le domaine même de l’expéditeur.',
  'The mail’s heads are made to keep a server busy.':
    'Les en-têtes du message sont faits pour occuper un serveur.',
  'The mail’s signatures could not be checked in time.':
    'Les signatures du message n’ont pu être vérifiées à temps.',
  'The mail’s signatures could not be checked.': 'Les signatures du message n’ont pu être vérifiées.',
  'The mail names no sender or more than one; no signature can tell which.':
    'Le message ne nomme aucun expéditeur, ou plusieurs ; aucune signature ne peut dire lequel.',
  'The mail carries no signature of its domain.': 'Le message ne porte aucune signature de son domaine.',
  'The mail’s signature does not hold: it was altered, or is not what it says.':
    'La signature du message ne tient pas : il a été modifié, ou n’est pas ce qu’il dit.',
  'The mail is signed by {x}, not by the sender’s domain.':
    'Le message est signé par {x}, non par le domaine de l’expéditeur.',
  'The signature covers only the beginning of the mail.': 'La signature ne couvre que le début du message.',
  'The mail has more than one From head.': 'Le message a plus d’un en-tête From.',
  'The mail names more than one sender.': 'Le message nomme plus d’un expéditeur.',
  'A signature leaves a part of the mail unsigned.': 'Une signature laisse une partie du message non signée.',
  'A signature has expired or is dated in the future.': 'Une signature a expiré ou est datée du futur.',
  'The signing domain says that it is only testing its signatures.':
    'Le domaine signataire dit qu’il ne fait que tester ses signatures.',
  'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.':
    'Les en-têtes du message ne nomment pas l’adresse où il est arrivé ; il a pu être envoyé d’abord à quelqu’un d’autre.',
  'DMARC passes by SPF alone: the words of the mail are not protected.':
    'DMARC ne passe que par SPF : le texte du message n’est pas protégé.',
  'not by mail: nothing to check of a sender': 'pas par courriel : rien à vérifier d’un expéditeur',
  'brought in from {x}: nothing to check of a sender': 'importé de {x} : rien à vérifier d’un expéditeur',
  '{x} is of another authority of the directory than the one chosen.':
    '{x} relève d’une autre autorité de l’annuaire que celle choisie.',
}
