// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'Say who you are': 'Dire qui vous êtes',
  '{name}; legal entities: {entities}, services: {services}':
    '{name} ; entités juridiques : {entities}, services : {services}',
  'still as the form came: {fields}': 'encore comme le formulaire est venu : {fields}',
  'Fill in legal entities, services, addresses and languages: letters are written from them.':
    'Renseignez entités, services, adresses et langues : les lettres en sont tirées.',
  'Two administrators, each with a passkey': 'Deux administrateurs, chacun avec une clé d’accès',
  '{n} with a passkey': '{n} avec une clé d’accès',
  'Add a second one: a lost passkey comes back only by two.':
    'Ajoutez-en un second : une clé d’accès perdue ne revient qu’à deux.',
  'An analyst and counsel with passkeys': 'Analyse et conseil juridique avec clés d’accès',
  'analysts: {analysts}, counsel: {counsel}': 'analyse : {analysts}, conseil juridique : {counsel}',
  'Add them, and give each the link for their passkey.':
    'Ajoutez-les et donnez à chacun le lien pour sa clé d’accès.',
  'Two approvers with passkeys of the approval page':
    'Deux approbateurs avec des clés de la page d’approbation',
  'approvers: {approvers}, with a passkey there: {n}':
    'approbateurs : {approvers}, dont avec une clé là : {n}',
  'Nothing leaves without two. Give each a link for the approval page.':
    'Rien ne part sans deux. Donnez à chacun un lien pour la page d’approbation.',
  'Their keys pinned at the gate': 'Leurs clés épinglées au sas',
  'the gate’s pin file is kept elsewhere': 'le fichier d’épinglage du sas est gardé ailleurs',
  '{n} pinned': '{n} épinglées',
  'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.':
    'Chacun enregistre un fichier en créant sa clé et lit huit mots au gardien du sas, qui l’épingle ; les analystes aussi. Qui l’a manqué reçoit un nouveau lien.',
  'Mail leaves': 'Le courriel part',
  'the outgoing server took the last test': 'le serveur sortant a accepté le dernier essai',
  'no test was taken yet': 'aucun essai n’a encore été accepté',
  'Send yourself a test: notices and letters go by mail.':
    'Envoyez-vous un essai : notifications et lettres partent par courriel.',
  'Your customers, each with a contact': 'Vos clients, chacun avec un contact',
  'tenants: {tenants}, with a contact: {n}': 'clients : {tenants}, dont avec un contact : {n}',
  'Import them, or let your own system keep them by a token: who has no contact cannot be told.':
    'Importez-les, ou laissez votre propre système les tenir par un jeton : qui n’a pas de contact ne peut être avisé.',
  'Authorities that you know': 'Les autorités que vous connaissez',
  '{n} in the directory': '{n} dans l’annuaire',
  'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).':
    'Ajoutez celles que vous avez vérifiées, avec un numéro de rappel qui ne vient d’aucun document ; une liste entière vient par fichier (docs/operate.md, People).',
  'The systems that hold customer data': 'Les systèmes qui détiennent les données des clients',
  'declared where the gate is kept': 'déclarés là où le sas est gardé',
  '{n} declared': '{n} déclarés',
  'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).':
    'Déclarez-les dans le dossier du sas, puis redémarrez le sas (docs/operate.md, sources.json).',
  'Law packs adopted by a lawyer of yours': 'Recueils de droit adoptés par un juriste à vous',
  'a demo answers without': 'une démonstration répond sans',
  '{n} adopted': '{n} adoptés',
  'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.':
    'Un juriste salarié chez vous lit un recueil et l’adopte : d’ici là il ne répond jamais « suffit ».',
  'The seal identity kept offline': 'L’identité de sceau gardée hors ligne',
  'not on this machine': 'pas sur cette machine',
  'still in the data directory': 'encore dans le répertoire de données',
  'Copy {file} to two media in two safes, compare, then delete it here.':
    'Copiez {file} sur deux supports dans deux coffres, comparez, puis effacez-la ici.',
  'A backup': 'Une sauvegarde',
  'one was made': 'une a été faite',
  'none yet': 'aucune encore',
  'Make one now and daily, onto another machine; keep the keys apart.':
    'Faites-en une maintenant puis chaque jour, sur une autre machine ; gardez les clés à part.',
  'The first demand': 'La première demande',
  'it came': 'elle est arrivée',
  'none came yet': 'aucune n’est encore arrivée',
  'Have somebody of the desk upload a paper, or send one by mail to the intake address.':
    'Faites téléverser un document par quelqu’un du bureau, ou envoyez-en un par courriel à l’adresse de réception.',
  database: 'base de données',
  log: 'journal',
  witness: 'témoin',
  worker: 'tâches de fond',
  gate: 'sas',
  up: 'en marche',
  'runs elsewhere': 'tourne ailleurs',
  'did not answer in time': 'n’a pas répondu à temps',
  'failed ({error})': 'échec ({error})',
  'no tick for too long': 'pas de battement depuis trop longtemps',
  'a checkpoint waits to be published: the log says for whom':
    'un point de contrôle attend d’être publié : le journal dit qui il attend',
  'not running: its own log says why': 'à l’arrêt : son propre journal dit pourquoi',
  'no new checkpoint for too long': 'pas de nouveau point de contrôle depuis trop longtemps',
  'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.':
    'Vérifiez que PostgreSQL tourne et a de la place ; Duly s’arrête et repart avec lui.',
  'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.':
    'Regardez les lignes de la partie "log" dans le journal de Duly : elles disent ce que le point de contrôle attend.',
  'It is started again by itself. If it stays down, its lines in Duly’s log say why.':
    'Il redémarre de lui-même. S’il reste à l’arrêt, ses lignes dans le journal de Duly disent pourquoi.',
  'Start the part "worker": papers are not read and mail is not sent without it.':
    'Démarrez la partie "worker" : sans elle, les documents ne sont pas lus ni les courriels envoyés.',
  'Its own log says why. After exit status 70 look at its journal before it is started again.':
    'Son propre journal dit pourquoi. Après le code de sortie 70, regardez son registre avant de le redémarrer.',
  'Look at Duly’s own log.': 'Regardez le journal de Duly.',
  'log ticks': 'battements du journal',
  'no log is open yet': 'aucun journal n’est encore ouvert',
  'Start the part "sequencer".': 'Démarrez la partie "sequencer".',
  '{origin}: {size} leaves, last tick {age} s ago':
    '{origin} : {size} entrées, dernier battement il y a {age} s',
  'Nothing is collected or released until it ticks: start the part "sequencer".':
    'Rien n’est extrait ni remis tant qu’il ne bat pas : démarrez la partie "sequencer".',
  mail: 'courriel',
  '{waiting} are tried again, {failed} failed for good':
    'nouvelles tentatives : {waiting}, échecs définitifs : {failed}',
  'nothing is stuck; out by {host}': 'rien n’est bloqué ; départ par {host}',
  'Send a test from Mail: it shows what the outgoing server answers.':
    'Envoyez un essai sous Courriel : il montre ce que répond le serveur sortant.',
  'Failed notices stand at their demands; the desk tells another contact.':
    'Les notifications échouées figurent à leurs demandes ; le bureau avise un autre contact.',
  'wake-ups': 'réveils',
  'none waits': 'aucun en attente',
  '{n} wait, the oldest since {age} s': '{n} en attente, le plus ancien depuis {age} s',
  'The workers do not keep up or do not run: look at the part "worker".':
    'Les tâches de fond ne suivent pas ou ne tournent pas : regardez la partie "worker".',
  clocks: 'horloges',
  'this machine and the database agree': 'cette machine et la base de données sont à la même heure',
  'this machine and the database are {n} s apart': 'cette machine et la base de données ont {n} s d’écart',
  'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.':
    'Réglez les deux machines par NTP : les délais suivent celle-ci, les accès des collaborateurs expirent selon celle-là.',
  'last backup': 'dernière sauvegarde',
  'none was made by this release': 'aucune n’a été faite par cette version',
  '{at}, {hours} h ago': '{at}, il y a {hours} h',
  'Run "bin/duly backup --out DIR", daily, onto another machine.':
    'Exécutez "bin/duly backup --out DIR", chaque jour, sur une autre machine.',
  'disk space': 'espace disque',
  '{n} GiB free': '{n, number, ::.0} Gio libres',
  'Make room: papers can hardly be taken in.':
    'Faites de la place : les documents peuvent à peine être reçus.',
  'Make room before papers are refused.': 'Faites de la place avant que des documents soient refusés.',
  permissions: 'droits d’accès',
  'keys, gate and witness are closed to other users':
    'clés, sas et témoin sont fermés aux autres utilisateurs',
  'open to other users: {files}': 'ouverts aux autres utilisateurs : {files}',
  'Run chmod 600 on them; think of them as stolen.':
    'Exécutez chmod 600 dessus ; considérez-les comme volés.',
  'seal identity': 'identité de sceau',
  'kept elsewhere': 'gardée ailleurs',
  'lies in the data directory, as in every demo':
    'se trouve dans le répertoire de données, comme dans toute démonstration',
  'still lies in the data directory': 'se trouve encore dans le répertoire de données',
  'Move {file} offline, then delete it here.': 'Mettez {file} hors ligne, puis effacez-la ici.',
  taken: 'accepté',
  'the address may not be reached': 'l’adresse ne peut être atteinte',
  'the receiver answered {status}': 'le destinataire a répondu {status}',
  'the receiver cannot be reached': 'le destinataire est injoignable',
  'the webhook was ended': 'il a été mis fin au webhook',
  'the English text does not parse': 'le texte anglais ne s’analyse pas',
  'does not parse as ICU MessageFormat': 'ne s’analyse pas comme ICU MessageFormat',
  'lacks {what}': 'il manque {what}',
  'has {what}, which the English text does not have': 'contient {what}, que le texte anglais n’a pas',
  '{what} has no form “{form}”': '{what} n’a pas de forme « {form} »',
  'says “{word}”': 'dit « {word} »',
  'is the English text': 'est le texte anglais',
  'is more than twice as long as the English text': 'est plus de deux fois plus long que le texte anglais',
}
