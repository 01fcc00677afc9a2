// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'Say who you are': 'Podanie, kim Państwo są',
  '{name}; legal entities: {entities}, services: {services}':
    '{name}; podmioty prawne: {entities}, usługi: {services}',
  'still as the form came: {fields}': 'nadal jak w formularzu: {fields}',
  'Fill in legal entities, services, addresses and languages: letters are written from them.':
    'Należy wypełnić podmioty prawne, usługi, adresy i języki: z tego powstają listy.',
  'Two administrators, each with a passkey': 'Dwóch administratorów, każdy z kluczem dostępu',
  '{n} with a passkey': 'z kluczem dostępu: {n}',
  'Add a second one: a lost passkey comes back only by two.':
    'Należy dodać drugiego: zgubiony klucz dostępu odzyskuje się tylko we dwóch.',
  'An analyst and counsel with passkeys': 'Analiza i dział prawny z kluczami dostępu',
  'analysts: {analysts}, counsel: {counsel}': 'analiza: {analysts}, dział prawny: {counsel}',
  'Add them, and give each the link for their passkey.':
    'Należy ich dodać i dać każdemu link do utworzenia klucza dostępu.',
  'Two approvers with passkeys of the approval page':
    'Dwóch zatwierdzających z kluczami strony zatwierdzania',
  'approvers: {approvers}, with a passkey there: {n}': 'zatwierdzający: {approvers}, z kluczem tam: {n}',
  'Nothing leaves without two. Give each a link for the approval page.':
    'Bez dwóch nic nie wychodzi. Należy dać każdemu link do strony zatwierdzania.',
  'Their keys pinned at the gate': 'Ich klucze przypięte w śluzie',
  'the gate’s pin file is kept elsewhere': 'plik przypięć śluzy jest gdzie indziej',
  '{n} pinned': 'przypięte: {n}',
  'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.':
    'Każdy zapisuje plik przy tworzeniu klucza i odczytuje osiem słów opiekunowi śluzy, który go przypina; analitycy też. Kto to pominął, dostaje nowy link.',
  'Mail leaves': 'Poczta wychodzi',
  'the outgoing server took the last test': 'serwer wychodzący przyjął ostatnią próbę',
  'no test was taken yet': 'żadnej próby jeszcze nie przyjęto',
  'Send yourself a test: notices and letters go by mail.':
    'Należy wysłać próbę do siebie: powiadomienia i listy idą pocztą.',
  'Your customers, each with a contact': 'Państwa klienci, każdy z kontaktem',
  'tenants: {tenants}, with a contact: {n}': 'klienci: {tenants}, z kontaktem: {n}',
  'Import them, or let your own system keep them by a token: who has no contact cannot be told.':
    'Należy ich zaimportować albo pozwolić własnemu systemowi utrzymywać ich tokenem: kto nie ma kontaktu, nie może zostać powiadomiony.',
  'Authorities that you know': 'Znane organy',
  '{n} in the directory': 'w katalogu: {n}',
  'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).':
    'Dodaj zweryfikowane, z numerem do oddzwonienia, którego nie podało żadne pismo; cała lista trafia tu plikiem (docs/operate.md, People).',
  'The systems that hold customer data': 'Systemy, które mają dane klientów',
  'declared where the gate is kept': 'zgłoszone tam, gdzie jest śluza',
  '{n} declared': 'zgłoszone: {n}',
  'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).':
    'Należy zgłosić je w folderze śluzy i uruchomić śluzę ponownie (docs/operate.md, sources.json).',
  'Law packs adopted by a lawyer of yours': 'Pakiety prawa przyjęte przez Państwa prawnika',
  'a demo answers without': 'demo odpowiada bez tego',
  '{n} adopted': 'przyjęte: {n}',
  'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.':
    'Zatrudniony u Państwa prawnik czyta pakiet i go przyjmuje: do tego czasu nigdy nie odpowiada „wystarcza”.',
  'The seal identity kept offline': 'Tożsamość pieczęci przechowywana offline',
  'not on this machine': 'nie ma jej na tej maszynie',
  'still in the data directory': 'nadal w katalogu danych',
  'Copy {file} to two media in two safes, compare, then delete it here.':
    'Należy skopiować {file} na dwa nośniki w dwóch sejfach, porównać, a potem usunąć tutaj.',
  'A backup': 'Kopia zapasowa',
  'one was made': 'wykonano',
  'none yet': 'jeszcze brak',
  'Make one now and daily, onto another machine; keep the keys apart.':
    'Należy wykonać ją teraz i codziennie, na inną maszynę; klucze trzymać osobno.',
  'The first demand': 'Pierwsze żądanie',
  'it came': 'wpłynęło',
  'none came yet': 'jeszcze żadne nie wpłynęło',
  'Have somebody of the desk upload a paper, or send one by mail to the intake address.':
    'Ktoś z pulpitu powinien przesłać pismo, albo można wysłać je pocztą na adres przyjmowania.',
  database: 'baza danych',
  log: 'dziennik',
  witness: 'świadek',
  worker: 'procesy w tle',
  gate: 'śluza',
  up: 'działa',
  'runs elsewhere': 'działa gdzie indziej',
  'did not answer in time': 'brak odpowiedzi w czasie',
  'failed ({error})': 'niepowodzenie ({error})',
  'no tick for too long': 'zbyt długo bez taktu',
  'a checkpoint waits to be published: the log says for whom':
    'punkt kontrolny czeka na publikację: dziennik mówi, na kogo',
  'not running: its own log says why': 'nie działa: własny dziennik mówi dlaczego',
  'no new checkpoint for too long': 'zbyt długo bez nowego punktu kontrolnego',
  'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.':
    'Należy sprawdzić, czy PostgreSQL działa i ma miejsce; Duly kończy się i rusza razem z nim.',
  'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.':
    'Należy obejrzeć wiersze części "log" we własnym dzienniku Duly: mówią, na co czeka punkt kontrolny.',
  'It is started again by itself. If it stays down, its lines in Duly’s log say why.':
    'Uruchamia się ponownie sam. Jeśli nadal nie działa, jego wiersze w dzienniku Duly mówią dlaczego.',
  'Start the part "worker": papers are not read and mail is not sent without it.':
    'Należy uruchomić część "worker": bez niej pisma nie są czytane, a poczta nie jest wysyłana.',
  'Its own log says why. After exit status 70 look at its journal before it is started again.':
    'Własny dziennik mówi dlaczego. Po kodzie wyjścia 70 należy obejrzeć jej dziennik operacji przed ponownym uruchomieniem.',
  'Look at Duly’s own log.': 'Należy obejrzeć własny dziennik Duly.',
  'log ticks': 'takty dziennika',
  'no log is open yet': 'żaden dziennik nie jest jeszcze otwarty',
  'Start the part "sequencer".': 'Należy uruchomić część "sequencer".',
  '{origin}: {size} leaves, last tick {age} s ago': '{origin}: wpisy: {size}, ostatni takt {age} s temu',
  'Nothing is collected or released until it ticks: start the part "sequencer".':
    'Dopóki nie taktuje, niczego się nie pobiera ani nie wydaje: należy uruchomić część "sequencer".',
  mail: 'poczta',
  '{waiting} are tried again, {failed} failed for good':
    'ponawiane: {waiting}, nieudane ostatecznie: {failed}',
  'nothing is stuck; out by {host}': 'nic nie utknęło; wychodzi przez {host}',
  'Send a test from Mail: it shows what the outgoing server answers.':
    'Należy wysłać próbę na stronie Poczta: pokazuje, co odpowiada serwer wychodzący.',
  'Failed notices stand at their demands; the desk tells another contact.':
    'Nieudane powiadomienia są przy swoich żądaniach; pulpit powiadamia inny kontakt.',
  'wake-ups': 'zadania budzące',
  'none waits': 'żadne nie czeka',
  '{n} wait, the oldest since {age} s': 'czeka: {n}, najstarsze od {age} s',
  'The workers do not keep up or do not run: look at the part "worker".':
    'Procesy w tle nie nadążają albo nie działają: należy obejrzeć część "worker".',
  clocks: 'zegary',
  'this machine and the database agree': 'ta maszyna i baza danych wskazują ten sam czas',
  'this machine and the database are {n} s apart': 'ta maszyna i baza danych różnią się o {n} s',
  'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.':
    'Utrzymuj obie maszyny według NTP: terminy biegną według tej, dostępy pracowników kończą się według tamtej.',
  'last backup': 'ostatnia kopia zapasowa',
  'none was made by this release': 'ta wersja żadnej nie wykonała',
  '{at}, {hours} h ago': '{at}, {hours} godz. temu',
  'Run "bin/duly backup --out DIR", daily, onto another machine.':
    'Należy uruchamiać "bin/duly backup --out DIR", codziennie, na inną maszynę.',
  'disk space': 'miejsce na dysku',
  '{n} GiB free': '{n, number, ::.0} GiB wolne',
  'Make room: papers can hardly be taken in.': 'Należy zwolnić miejsce: pism prawie nie można przyjmować.',
  'Make room before papers are refused.': 'Należy zwolnić miejsce, zanim pisma będą odrzucane.',
  permissions: 'uprawnienia',
  'keys, gate and witness are closed to other users':
    'klucze, śluza i świadek są zamknięte dla innych użytkowników',
  'open to other users: {files}': 'otwarte dla innych użytkowników: {files}',
  'Run chmod 600 on them; think of them as stolen.':
    'Należy wykonać na nich chmod 600 i uznać je za skradzione.',
  'seal identity': 'tożsamość pieczęci',
  'kept elsewhere': 'przechowywana gdzie indziej',
  'lies in the data directory, as in every demo': 'jest w katalogu danych, jak w każdym demo',
  'still lies in the data directory': 'nadal jest w katalogu danych',
  'Move {file} offline, then delete it here.': 'Należy przenieść {file} offline, a potem usunąć tutaj.',
  taken: 'przyjęto',
  'the address may not be reached': 'z tym adresem nie wolno się łączyć',
  'the receiver answered {status}': 'odbiorca odpowiedział {status}',
  'the receiver cannot be reached': 'odbiorca jest nieosiągalny',
  'the webhook was ended': 'webhook zakończono',
  'the English text does not parse': 'angielskiego tekstu nie da się odczytać',
  'does not parse as ICU MessageFormat': 'nie da się odczytać jako ICU MessageFormat',
  'lacks {what}': 'brakuje {what}',
  'has {what}, which the English text does not have': 'ma {what}, czego nie ma tekst angielski',
  '{what} has no form “{form}”': '{what} nie ma formy „{form}”',
  'says “{word}”': 'mówi „{word}”',
  'is the English text': 'jest tekstem angielskim',
  'is more than twice as long as the English text': 'jest ponad dwa razy dłuższy niż tekst angielski',
}
