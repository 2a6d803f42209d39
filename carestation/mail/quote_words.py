"""The words with which mail programs introduce an earlier mail, in the languages they are sold in."""

from __future__ import annotations

import re

# "On <date>, <person> wrote:" — the verb, wherever it stands in the sentence
_WROTE = (
    r"\b(?:wrote|writes|schrieb|schreibt|schreef|skrev|skrifaði|kirjoitti|escribió|escribio"
    r"|escreveu|va escriure|escribiu"
    r"|ha scritto|scrisse|a écrit|a ecrit|écrit|napisał(?:a|\(a\)|/a)?|pisze|napsal(?:a|\(a\)|/a)?"
    r"|napísal(?:a|\(a\)|/a)?"
    r"|je napisa[ol](?:a|/la|\(la\))?|napisao(?:/la)?|írta|a scris|scris|написав(?:ла|\(ла\))?"
    r"|написал(?:а|\(а\)|/а)?|пишет"
    r"|пише|написа|rašė|rakstīja|kirjutas|yazdı|şunu yazdı|έγραψε|đã viết|viết|menulis|tulis)\b"
    r"|كتب|כתב|נכתב על ידי|เขียน(?:ว่า)?|ने लिखा|写道|寫道|写到"
    r"|のメール|は書きました|さんが書きました|님이 작성|작성|썼습니다"
)
WROTE = re.compile(_WROTE, re.IGNORECASE)

OPENS_ATTRIBUTION = re.compile(
    r"\s*(?:on|am|le|el|il|em|op|den|dne|dňa|w dniu|dnia|în|на|в|vào|pada|στις|u|v|вт|пн|ср|чт|пт"
    r"|сб|вс|בתאריך|في|于|在)\b",
    re.IGNORECASE,
)

# the line between dashes above the earlier mail
ORIGINAL_MESSAGE = re.compile(
    r"^[\s>*|_]*[-_–—=]{2,}\s*(?:original (?:message|appointment|mail)|original e-?mail"
    r"|reply message|message d['’]origine"
    r"|message original|message d['’]expéditeur|mensaje original|mensagem original"
    r"|messaggio originale|messaggio inoltrato"
    r"|urspr(?:ü|ue)ngliche (?:nachricht|mail)|original(?:nachricht|meddelelse|e-mail|post|-?nachricht)"
    r"|oorspronkelijk bericht|oorspronkelijke e-mail|ursprungligt meddelande|originalmeddelande"
    r"|oprindelig (?:meddelelse|besked)"
    r"|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość"
    r"|původní (?:zpráva|e-mail)"
    r"|pôvodná správa|eredeti üzenet|mesaj(?:ul)? original|исходное (?:сообщение|письмо)"
    r"|оригинальное сообщение"
    r"|пересылаемое сообщение|вихідне повідомлення|оригинално съобщение|orijinal (?:mesaj|ileti)"
    r"|asıl ileti|özgün ileti"
    r"|αρχικό μήνυμα|originalna poruka|izvirno sporočilo|algne kiri|originalus laiškas|הודעה מקורית"
    r"|الرسالة الأصلية"
    r"|ข้อความต้นฉบับ|thư gốc|pesan asli|原始邮件|原始郵件|原邮件|元のメッセージ|원본 메[시세]지)"
    r"\s*:?[-_–—=\s]*$",
    re.IGNORECASE,
)

# the line above a mail that is handed on: what follows is the matter itself
FORWARDED_MESSAGE = re.compile(
    r"^[\s>*|_]*(?:[-_–—=]{2,}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht"
    r"|message transféré|message transmis"
    r"|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht"
    r"|vidarebefordrat meddelande"
    r"|videresendt (?:meddelelse|melding)|välitetty viesti|wiadomość przekazana dalej"
    r"|přeposlaná zpráva|továbbított üzenet"
    r"|mesaj redirecționat|пересланное сообщение|переслане повідомлення|препратено съобщение"
    r"|iletilen mesaj|转发|轉寄|転送"
    r"|전달된 메[시세]지)|begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|début du message réexpédié"
    r"|inizio messaggio inoltrato|inicio del mensaje reenviado)",
    re.IGNORECASE,
)
FORWARD_SUBJECT = re.compile(
    r"^\s*(?:\[[^\]]{1,60}\]\s*)?(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb|vl|pd|rvs|továbbítás|yönl|ilt"
    r"|пересл|转发|轉寄|転送|전달)\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)


def _field(words: str) -> re.Pattern[str]:
    return re.compile(rf"^[\s>*|]*(?:{words})[\s*]*[:：]", re.IGNORECASE)


HEADER_FIELDS = {
    "from": _field(
        r"from|von|de|da|van|från|fra|lähettäjä|od|feladó|de la|expéditeur|remitente|mittente|от"
        r"|від|отправитель|kimden"
        r"|gönderen|από|מאת|من|saatja|nuo|no|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람|từ|จาก|dari"
    ),
    "sent": _field(
        r"sent|date|gesendet(?: am)?|datum|envoyé|fecha|enviado(?: el| em)?|enviada em|data|inviato"
        r"|verzonden|skickat|sendt"
        r"|dato|lähetetty|päiväys|päivämäärä|wysłano|odesláno|elküldve|dátum|küldve|trimis"
        r"|изпратено|отправлено|дата|надіслано"
        r"|gönderildi|gönderilme|tarih|εστάλη|ημερομηνία|נשלח|תאריך|التاريخ|تاريخ الإرسال"
        r"|تم الإرسال|送信日時|日付|日時|发送时间"
        r"|日期|寄件日期|寄件時間|보낸 날짜|날짜|đã gửi"
        r"|ngày|วันที่|dikirim|tanggal|saadetud|išsiųsta|nosūtīts|poslano"
    ),
    "to": _field(
        r"to|an|à|para|a|aan|till|til|vastaanottaja|do|komu|címzett|către|към|до|кому|получатель"
        r"|kime|alıcı|προς|אל|إلى"
        r"|宛先|收件人|收件者|받는 사람|받는사람"
        r"|đến|ถึง|kepada|untuk|destinataire|destinatario|za|prima|kam|saaja"
    ),
    "subject": _field(
        r"subject|re|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět"
        r"|predmet|tárgy|subiect|тема"
        r"|относно|konu|θέμα|נושא|הנדון|الموضوع|件名|主题|主旨|主題|제목|chủ đề|เรื่อง|perihal|subjek|teema"
        r"|tema|zadeva|assumpte"
    ),
}
