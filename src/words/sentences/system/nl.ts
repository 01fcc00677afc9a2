// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'Say who you are': 'Zeggen wie u bent',
  '{name}; legal entities: {entities}, services: {services}':
    '{name}; rechtspersonen: {entities}, diensten: {services}',
  'still as the form came: {fields}': 'nog zoals het formulier kwam: {fields}',
  'Fill in legal entities, services, addresses and languages: letters are written from them.':
    'Vul rechtspersonen, diensten, adressen en talen in: daaruit worden brieven geschreven.',
  'Two administrators, each with a passkey': 'Twee beheerders, elk met een passkey',
  '{n} with a passkey': '{n} met passkey',
  'Add a second one: a lost passkey comes back only by two.':
    'Voeg een tweede toe: een verloren passkey komt alleen via twee terug.',
  'An analyst and counsel with passkeys': 'Behandeling en juridische afdeling met passkeys',
  'analysts: {analysts}, counsel: {counsel}': 'behandeling: {analysts}, juridische afdeling: {counsel}',
  'Add them, and give each the link for their passkey.':
    'Voeg hen toe en geef elk de link voor een eigen passkey.',
  'Two approvers with passkeys of the approval page':
    'Twee goedkeurders met passkeys van de goedkeuringspagina',
  'approvers: {approvers}, with a passkey there: {n}': 'goedkeurders: {approvers}, met passkey daar: {n}',
  'Nothing leaves without two. Give each a link for the approval page.':
    'Zonder twee vertrekt er niets. Geef elk een link voor de goedkeuringspagina.',
  'Their keys pinned at the gate': 'Hun sleutels vastgelegd bij de sluis',
  'the gate’s pin file is kept elsewhere': 'het pinbestand van de sluis ligt elders',
  '{n} pinned': '{n} vastgelegd',
  'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.':
    'Ieder slaat bij het maken van de passkey een bestand op en leest acht woorden voor aan de beheerder van de sluis, die het vastlegt; ook wie behandelt. Wie dat miste, krijgt een nieuwe link.',
  'Mail leaves': 'E-mail vertrekt',
  'the outgoing server took the last test': 'de uitgaande server nam de laatste test aan',
  'no test was taken yet': 'er is nog geen test aangenomen',
  'Send yourself a test: notices and letters go by mail.':
    'Stuur uzelf een test: kennisgevingen en brieven gaan per e-mail.',
  'Your customers, each with a contact': 'Uw klanten, elk met een contact',
  'tenants: {tenants}, with a contact: {n}': 'klanten: {tenants}, met contact: {n}',
  'Import them, or let your own system keep them by a token: who has no contact cannot be told.':
    'Importeer ze, of laat uw eigen systeem ze met een token bijhouden: wie geen contact heeft, kan geen bericht krijgen.',
  'Authorities that you know': 'Autoriteiten die u kent',
  '{n} in the directory': '{n} in het register',
  'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).':
    'Voeg toe die u hebt geverifieerd, met een terugbelnummer dat niet uit een stuk komt; een hele lijst komt als bestand (docs/operate.md, People).',
  'The systems that hold customer data': 'De systemen met klantgegevens',
  'declared where the gate is kept': 'opgegeven waar de sluis staat',
  '{n} declared': '{n} opgegeven',
  'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).':
    'Geef ze op in de map van de sluis en start de sluis opnieuw (docs/operate.md, sources.json).',
  'Law packs adopted by a lawyer of yours': 'Rechtspakketten vastgesteld door een jurist van u',
  'a demo answers without': 'een demo antwoordt zonder',
  '{n} adopted': '{n} vastgesteld',
  'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.':
    'Een jurist in uw dienst leest een pakket en stelt het vast: tot dan antwoordt het nooit “voldoet”.',
  'The seal identity kept offline': 'De zegelidentiteit offline bewaard',
  'not on this machine': 'niet op deze machine',
  'still in the data directory': 'nog in de gegevensmap',
  'Copy {file} to two media in two safes, compare, then delete it here.':
    'Kopieer {file} naar twee dragers in twee kluizen, vergelijk, en wis haar dan hier.',
  'A backup': 'Een back-up',
  'one was made': 'er is er een gemaakt',
  'none yet': 'nog geen',
  'Make one now and daily, onto another machine; keep the keys apart.':
    'Maak er nu een en dan dagelijks, op een andere machine; bewaar de sleutels apart.',
  'The first demand': 'De eerste vordering',
  'it came': 'zij is er',
  'none came yet': 'er kwam er nog geen',
  'Have somebody of the desk upload a paper, or send one by mail to the intake address.':
    'Laat iemand van de desk een stuk uploaden, of stuur er een per e-mail naar het ontvangstadres.',
  database: 'gegevensbank',
  log: 'logboek',
  witness: 'getuige',
  worker: 'achtergronddienst',
  gate: 'sluis',
  up: 'draait',
  'runs elsewhere': 'draait elders',
  'did not answer in time': 'antwoordde niet op tijd',
  'failed ({error})': 'mislukt ({error})',
  'no tick for too long': 'te lang geen tik',
  'a checkpoint waits to be published: the log says for whom':
    'een controlepunt wacht op publicatie: het logboek zegt op wie',
  'not running: its own log says why': 'draait niet: het eigen logboek zegt waarom',
  'no new checkpoint for too long': 'te lang geen nieuw controlepunt',
  'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.':
    'Kijk of PostgreSQL draait en ruimte heeft; Duly stopt en start ermee.',
  'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.':
    'Bekijk de regels van onderdeel "log" in het eigen logboek van Duly: zij zeggen waarop het controlepunt wacht.',
  'It is started again by itself. If it stays down, its lines in Duly’s log say why.':
    'Hij start vanzelf opnieuw. Blijft hij uit, dan zeggen zijn regels in het logboek van Duly waarom.',
  'Start the part "worker": papers are not read and mail is not sent without it.':
    'Start het onderdeel "worker": zonder worden stukken niet gelezen en e-mails niet verstuurd.',
  'Its own log says why. After exit status 70 look at its journal before it is started again.':
    'Het eigen logboek zegt waarom. Bekijk na exitstatus 70 het journaal voordat u haar opnieuw start.',
  'Look at Duly’s own log.': 'Bekijk het eigen logboek van Duly.',
  'log ticks': 'tikken van het logboek',
  'no log is open yet': 'er is nog geen logboek geopend',
  'Start the part "sequencer".': 'Start het onderdeel "sequencer".',
  '{origin}: {size} leaves, last tick {age} s ago':
    '{origin}: {size} vermeldingen, laatste tik {age} s geleden',
  'Nothing is collected or released until it ticks: start the part "sequencer".':
    'Tot het tikt wordt niets verzameld of vrijgegeven: start het onderdeel "sequencer".',
  mail: 'e-mail',
  '{waiting} are tried again, {failed} failed for good':
    'opnieuw geprobeerd: {waiting}, definitief mislukt: {failed}',
  'nothing is stuck; out by {host}': 'niets zit vast; uit via {host}',
  'Send a test from Mail: it shows what the outgoing server answers.':
    'Stuur een test onder E-mail: die toont wat de uitgaande server antwoordt.',
  'Failed notices stand at their demands; the desk tells another contact.':
    'Mislukte kennisgevingen staan bij hun vorderingen; de desk bericht een ander contact.',
  'wake-ups': 'wekkers',
  'none waits': 'er wacht geen',
  '{n} wait, the oldest since {age} s': '{n} wachten, de oudste sinds {age} s',
  'The workers do not keep up or do not run: look at the part "worker".':
    'De achtergronddiensten komen niet bij of draaien niet: kijk naar het onderdeel "worker".',
  clocks: 'klokken',
  'this machine and the database agree': 'deze machine en de database lopen gelijk',
  'this machine and the database are {n} s apart': 'deze machine en de database lopen {n} s uiteen',
  'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.':
    'Houd beide machines met NTP gelijk: termijnen lopen naar deze, toegang van medewerkers eindigt naar die.',
  'last backup': 'laatste back-up',
  'none was made by this release': 'met deze versie is er geen gemaakt',
  '{at}, {hours} h ago': '{at}, {hours} uur geleden',
  'Run "bin/duly backup --out DIR", daily, onto another machine.':
    'Voer "bin/duly backup --out DIR" uit, dagelijks, op een andere machine.',
  'disk space': 'schijfruimte',
  '{n} GiB free': '{n, number, ::.0} GiB vrij',
  'Make room: papers can hardly be taken in.': 'Maak ruimte: stukken kunnen nauwelijks worden ontvangen.',
  'Make room before papers are refused.': 'Maak ruimte voordat stukken worden geweigerd.',
  permissions: 'bestandsrechten',
  'keys, gate and witness are closed to other users':
    'sleutels, sluis en getuige zijn gesloten voor andere gebruikers',
  'open to other users: {files}': 'open voor andere gebruikers: {files}',
  'Run chmod 600 on them; think of them as stolen.': 'Voer er chmod 600 op uit; beschouw ze als gestolen.',
  'seal identity': 'zegelidentiteit',
  'kept elsewhere': 'elders bewaard',
  'lies in the data directory, as in every demo': 'ligt in de gegevensmap, zoals in elke demo',
  'still lies in the data directory': 'ligt nog in de gegevensmap',
  'Move {file} offline, then delete it here.': 'Breng {file} offline en wis haar dan hier.',
  taken: 'aangenomen',
  'the address may not be reached': 'het adres mag niet worden bereikt',
  'the receiver answered {status}': 'de ontvanger antwoordde {status}',
  'the receiver cannot be reached': 'de ontvanger is niet bereikbaar',
  'the webhook was ended': 'de webhook is beëindigd',
  'the English text does not parse': 'de Engelse tekst is niet te ontleden',
  'does not parse as ICU MessageFormat': 'is niet te ontleden als ICU MessageFormat',
  'lacks {what}': 'mist {what}',
  'has {what}, which the English text does not have': 'heeft {what}, dat de Engelse tekst niet heeft',
  '{what} has no form “{form}”': '{what} heeft geen vorm “{form}”',
  'says “{word}”': 'zegt “{word}”',
  'is the English text': 'is de Engelse tekst',
  'is more than twice as long as the English text': 'is meer dan twee keer zo lang als de Engelse tekst',
}
