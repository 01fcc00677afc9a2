// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'Production falls due soon: decide the tenant’s objection.':
    '提出期限が近づいています。顧客の異議を判断してください。',
  'The secrecy has ended and a longer one was asked for: record what the court decided.':
    '秘密保持は終わり、延長が請求されています。裁判所の判断を記録してください。',
  'A message came: read it and record what follows from it.':
    '連絡が届きました。読んで、そこから何が決まるかを記録してください。',
  'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.':
    '連絡が届きました。秘密保持の下で一人だけに通知されており、その人はメールでしか答えられません。法務担当が異議かどうかを読みます。',
  'A message came since the secrecy was last looked at: read whether it lengthens it.':
    '秘密保持を最後に確認した後にメッセージが届いています。延長するものか読んでください。',
  'A secrecy without a stated end was counted for another half-year: look whether it still binds.':
    '終期の記載のない秘密保持が次の半期分として数えられました。なお拘束するかを確認してください。',
  'A secrecy ends within fourteen days: check the docket for an extension.':
    '秘密保持が十四日以内に終わります。延長がないか事件記録を確認してください。',
  'A second person approves that the customer is not asked first.':
    '顧客に先に尋ねないことを二人目が承認します。',
  'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.':
    'メールが顧客に届いていません。名簿に別の連絡先を登録するか、通知を郵送して記録してください。',
  'No mail reached the tenant: send the notice by post and record it.':
    'メールが顧客に届いていません。通知を郵送し、記録してください。',
  'The tenant answered: read it and say what follows from it.':
    '顧客が回答しました。読んで、どうするか書いてください。',
  'The tenant has gone to court: record its challenge, or say what follows from it.':
    '顧客が裁判所に申し立てました。その異議申立てを記録するか、どうするか書いてください。',
  'Read the paper for secrecy.': '秘密保持について書面を読んでください。',
  'A second person confirms the secrecy reading.': '二人目が秘密保持の読み取りを確認します。',
  'Whether the tenant may be told is not clear: decide it.':
    '顧客に知らせてよいか明らかではありません。決めてください。',
  'Tell the tenant, with its copy.': '写しを添えて顧客に知らせてください。',
  'The law’s answer forbids notice and the reading found nothing: read the paper again.':
    '法令の答えは通知を禁じ、読み取りは何も見つけていません。書面を読み直してください。',
  'The term cuts the tenant’s window: ask the authority for more time.':
    '期限が顧客の期間を縮めています。当局に延長を求めてください。',
  'Decide the tenant’s objection.': '顧客の異議を判断してください。',
  'Counsel upheld the objection: decide these lines anew.':
    '法務が異議を認容しました。これらの行を改めて決定してください。',
  'The tenant’s window to object is open.': '顧客の異議申立期間中です。',
  'A package went out after its authorisation was revoked: say what is done about it.':
    '承認書の取消し後にパッケージが出ました。対応を書いてください。',
  'Filed as not a demand.': '要請ではないものとして整理済み。',
  'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.':
    '提出期限が来て、停止するものがありません。提出するか、停止を得るか、制裁の危険を負うと決めてください。',
  'The docket says that the secrecy was lifted: read the order, and record its end.':
    '事件記録によると秘密保持は解除されています。命令を読み、終了を記録してください。',
  'The challenge of the secrecy was granted: record its end.':
    '秘密保持への異議申立てが認められました。終了を記録してください。',
  'Answered in the system before this one; the tenant is told when secrecy ends.':
    '前のシステムで回答済み。秘密保持が終われば顧客に知らせます。',
  'A challenge is open: its ruling or withdrawal is awaited.':
    '異議申立てが続いています。裁判か取下げを待っています。',
  'Say whether this is a paper of national security: until then only the people named see it.':
    '国家安全保障の書面かどうかを述べてください。それまでは指名された人だけが見られます。',
  'Confirm what the paper says.': '書面の内容を確認してください。',
  'Check who sent it.': '誰が送ったか確かめてください。',
  'Call back through the directory; not by who took it in.':
    '名簿の番号に折り返してください。受け付けた人以外が行います。',
  'Look up the accounts.': 'アカウントを照会してください。',
  'The gate is looking up the accounts.': 'ゲートがアカウントを照会しています。',
  'The gate is setting apart what the paper asks for.': 'ゲートが、書面の求めるものを保全しています。',
  'An emergency is claimed: record who is in danger, of what, and the least that helps.':
    '緊急とされています。誰が何の危険にあり、何が役立つ最小限かを記録してください。',
  'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.':
    '名簿の番号で担当官の上司に電話してください。危険を記録した人以外が行います。',
  'Ask the law.': '法令に尋ねてください。',
  'The call-back was denied: release nothing.': '折り返しで否定されました。何も引き渡さないでください。',
  'Decide {x} open line.': '{x, plural, other {未決定の#行を決定してください。}}',
  'Decide {x} open lines.': '{x, plural, other {未決定の#行を決定してください。}}',
  'Set apart what the paper asks for, then ask the agency to go to the customer.':
    '書面が求めるものを保全し、それから当局に顧客へ請求するよう求めてください。',
  'Ask the agency to go to the customer: send the letter.':
    '当局に顧客へ請求するよう求めてください。書簡を送ってください。',
  'The agency was asked to go to the customer.': '当局に顧客へ請求するよう求めました。',
  'The agency came back to us: decide the redirected lines.':
    '当局が再び求めてきました。案内した行を決定してください。',
  'The officer fetches the package.': '担当官がパッケージを受け取ります。',
  'Prepare the authorisation.': '承認書を準備してください。',
  'Two people sign.': '2名が署名します。',
  'A second person signs.': '2人目が署名します。',
  'The gate refused: revoke and prepare anew.': 'ゲートが拒否しました。取り消して改めて準備してください。',
  'The gate waits for the log, then collects.': 'ゲートは公開ログを待ってから収集します。',
  'The custodian signs the certificate.': '保管責任者が証明書に署名します。',
  'The gate seals the package.': 'ゲートがパッケージを封印します。',
  'Waiting for the log, then the package goes out.': '公開ログを待っています。その後パッケージが出ます。',
  'Close and count it.': '終了し、集計してください。',
  'Close and count it once the answer is out: no letter has told the agency what was decided.':
    '回答を送った後に終了し、集計してください。決定の内容を当局に伝えた書簡はまだありません。',
  'The agency withdrew it: close and count it.': '当局が撤回しました。終了して集計してください。',
  'The agency withdrew it, and a challenge is open: record how it ended.':
    '当局が撤回しましたが、異議申立てが係属しています。どう終わったかを記録してください。',
  'The agency withdrew it: let go what was set apart, then close and count it.':
    '当局が撤回しました。分けて保存したものを解放し、終了して集計してください。',
  'The agency withdrew it: confirm what the paper says, so that it is counted.':
    '当局が撤回しました。集計のため、書面の内容を確認してください。',
  'Closed; process has to follow the emergency. The authority is reminded by itself.':
    '終了。緊急の後に手続が必要です。当局には自動で催促します。',
  'Closed; the late notice goes out, by itself if it can.': '終了。遅い通知を、できれば自動で送ります。',
  'Closed; a tenant is told when secrecy ends.': '終了。秘密保持が終われば顧客に知らせます。',
  'Closed; the officer has not fetched it yet.': '終了。担当官はまだ受け取っていません。',
  'Closed and counted.': '終了し、集計済み。',
  'It needs two people’s signatures and the log’s proof.': '二人の署名と公開ログの証明が必要です。',
  'Filed as not a demand: another person looks at it once more.':
    '要請ではないものとして整理済み。別の人が改めて確認します。',
  'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.':
    '回答は送付済みで、他の行についての異議申立ては終わりました。裁判所の命令を新しい要請として受け付け、関連付けてください。',
  'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.':
    '異議申立てと決めた行がありますが、その裏付けとなる申立てがありません。異議申立てをするか、改めて決定してください。',
  'Lines are decided as challenged, and nothing stands behind them.':
    '異議申立てと決めた行がありますが、その裏付けとなる申立てがありません。',
  'Take in what the court orders as a new demand and link it, or decide them anew.':
    '裁判所の命令を新しい要請として受け付けて関連付けるか、これらの行を改めて決定してください。',
  'File the challenge, or decide them anew.': '異議申立てをするか、改めて決定してください。',
  'More is to leave than the tenant was told: tell it again, with its copy.':
    '顧客に知らせたよりも多くが提供される予定です。写しを添えて再度知らせてください。',
  'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.':
    'より多くが提供される予定であり、命令により求めている者の名を伝えることはできません。その名を伏せて顧客に知らせるか、命令の解除を得るか、知らせたとおりにこれらの項目を決定してください。',
  'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.':
    '一部についての命令により、より多くが提供される予定であることを顧客に知らせられません。命令の解除を得るか、知らせたとおりにこれらの項目を決定してください。',
  'Here the authority tells the customer: record the law’s silence as a secrecy by statute.':
    'ここでは当局が顧客に知らせます。法律が求める沈黙を法定の秘密保持として記録してください。',
  'The notice is held for now, and nothing leaves before it is out.':
    '通知は現在保留中です。送付されるまで何も提供されません。',
  'A person looks at the tenant’s copy first, or makes it by hand: then tell it.':
    'まず担当者が顧客への写しを確認するか、手作業で作成し、その後に通知してください。',
  'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.':
    '折り返し電話し、担当官の鍵の単語を照合してください。読み上げられていない鍵に対しては何も封緘しません。',
  'The tenant objects, and nothing of its data is to leave: read it, so that it is told.':
    '顧客が異議を申し立てましたが、提供する予定のデータはありません。異議を読み、そのことが顧客に伝わるようにしてください。',
  'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.':
    '秘密保持の延長についての裁判所の回答を、通知がまだ待っています。事件記録を確認するか裁判所に問い合わせ、決定を記録してください。',
  'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.':
    '秘密保持は終わりましたが、延長が申し立てられています。裁判所の回答を事件記録で確認してください。',
  'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.':
    '秘密保持の延長についての裁判所の回答を通知が待っています。ここに示す日に事件記録を再び確認します。',
  'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.':
    '以前のシステムの記録では、顧客に通知済みか、当局が知らせることになっている：別の人が確認。',
  'No customer of ours is known to be concerned yet.': '関係する顧客はまだ判明していません。',
  'The look-up of the accounts says who is.': 'アカウントの照会により判明します。',
  'Prepare it, and have two other people sign it.': '準備し、別の二人に署名してもらってください。',
  'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.':
    '秘密保持が期間前に終わったと述べた人がいます。別の人が確認してください。',
  'Nobody asks for what was set apart any more: let it go, then close and count it.':
    '保全したデータを求める者はもういません。保全を終了し、その後で終了して集計してください。',
  'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.':
    'ゲートが終了できなかったため、保全がまだ続いています。データ源で対応し、終了を記録してください。',
  'The term to appeal a ruling ends: record the appeal, or that there is none.':
    '上訴期間が終わります。上訴を、または上訴がないことを記録してください。',
  'The day of a hearing is over: record that it was held, its new day, or what was ruled.':
    '審問の日が過ぎました。行われたこと、新しい日、または裁判の内容を記録してください。',
  'The stay of a court ends soon: record a longer one, or production goes on after its last day.':
    '裁判所による停止がまもなく終わります。より長い停止を記録しなければ、最終日の後に開示が進みます。',
  'The last day to challenge is near and nothing is filed: file it, or let the day pass.':
    '異議申立ての最終日が近いのに、何も申し立てられていません。申し立てるか、その日が過ぎるに任せてください。',
  'The law names somebody whom the notice does not reach: have them told, or say why not.':
    '法が名指しする者に、この通知は届きません：通知先にするか、理由を述べてください。',
  'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.':
    '顧客が同意しました。別の証拠で確認してください。確認しなければ、同意が挙げるものは拒否のままです。',
}
