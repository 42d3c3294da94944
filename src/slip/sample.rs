//! A made-up slip for the tests: two places, one informal and one formal, in Dutch and a second language.

use super::{Block, Both, CaseCode, Freshness, Line, Page, Pictogram, Qr, QrContent};
use crate::words::{Locale, Said};

/// The page for a resident who reads Dutch, Turkish or Arabic.
pub(super) fn page(locale: Locale) -> Page {
    let say = |nl: &str, tr: &str, ar: &str| both(locale, nl, tr, ar);
    Page {
        resident_locale: locale,
        title: say("Waar u terecht kunt", "Nereye gidebilirsiniz", "إلى أين يمكنك الذهاب"),
        intro: vec![say(
            "U vroeg hulp bij een brief van de gemeente. Deze mensen kunnen u helpen.",
            "Belediyeden gelen bir mektup için yardım istediniz. Bu kişiler size yardım edebilir.",
            "طلبت مساعدة في رسالة من البلدية. هؤلاء الأشخاص يمكنهم مساعدتك.",
        )],
        case_code: Some(CaseCode { label: say("Code", "Kod", "الرمز"), code: "K7-M4-XR".into() }),
        blocks: vec![coffee(locale), desk(locale)],
        follow_up: Some(say(
            "Wij vragen u op dinsdag 31 maart 2026 hoe het ging.",
            "31 Mart 2026 Salı günü size nasıl gittiğini soracağız.",
            "سنسألك يوم الثلاثاء \u{2068}31-03-2026\u{2069} كيف كان الأمر.",
        )),
        kept_heading: say("Wat wij bewaren", "Ne saklıyoruz", "ما الذي نحتفظ به"),
        kept: vec![
            say(
                "Wij bewaren uw antwoorden zonder uw naam, een jaar lang.",
                "Cevaplarınızı adınız olmadan bir yıl saklıyoruz.",
                "نحتفظ بإجاباتك بدون اسمك لمدة سنة.",
            ),
            say(
                "Sociaal Loket Lindenhof mag weten: uw vraag en uw telefoonnummer.",
                "Sociaal Loket Lindenhof şunları bilebilir: sorunuz ve telefon numaranız.",
                "يجوز لـ \u{2068}Sociaal Loket Lindenhof\u{2069} أن يعرف: سؤالك ورقم هاتفك.",
            ),
        ],
        footer: vec![say(
            "Lukt het niet? Kom terug: inloop Lindenhof, dinsdag 10:00 tot 12:00, Lindenlaan 4.",
            "Olmadı mı? Tekrar gelin: Lindenhof danışma saati, Salı 10:00-12:00, Lindenlaan 4.",
            "لم ينجح الأمر؟ عد إلينا: \u{2068}Lindenhof\u{2069}، الثلاثاء من \u{2068}10:00\u{2069} إلى \u{2068}12:00\u{2069}، \u{2068}Lindenlaan 4\u{2069}.",
        )],
        unchecked_note: say(
            "Deze vertaling is nog niet gelezen door iemand die de taal spreekt.",
            "Bu çeviri henüz dili konuşan biri tarafından okunmadı.",
            "لم يقرأ هذه الترجمة بعد شخص يتكلم اللغة.",
        ),
        script_missing: "Hier hoort dezelfde tekst in de andere taal.".into(),
    }
}

fn both(locale: Locale, nl: &str, tr: &str, ar: &str) -> Both {
    let text = if locale == Locale::TR {
        tr
    } else if locale == Locale::AR {
        ar
    } else {
        nl
    };
    let said = Both::new(Said { text: text.to_owned(), locale }, nl);
    // As a machine-made translation would be.
    if text.len() > 60 && locale == Locale::AR { said.unchecked() } else { said }
}

fn coffee(locale: Locale) -> Block {
    let say = |nl: &str, tr: &str, ar: &str| both(locale, nl, tr, ar);
    let hours = say(
        "Gecontroleerd op 3 maart 2026",
        "3 Mart 2026 tarihinde kontrol edildi",
        "تم التحقق في \u{2068}03-03-2026\u{2069}",
    );
    Block {
        pictogram: Pictogram::of("letters").unwrap(),
        heading: say("Samen uw brief lezen", "Mektubunuzu birlikte okumak", "قراءة رسالتك معا"),
        name: "Koffiekamer Lindenhof".into(),
        lines: vec![
            Line::new(say("Waar", "Nerede", "أين"), Both::same("Lindenlaan 4, 1055 AB Amsterdam")),
            Line::new(
                say("Wanneer", "Ne zaman", "متى"),
                say(
                    "dinsdag 17-03-2026, van 10:00 tot 12:00",
                    "Salı 17-03-2026, saat 10:00-12:00",
                    "الثلاثاء 17-03-2026، من الساعة \u{2068}10:00\u{2069} إلى \u{2068}12:00\u{2069}",
                ),
            )
            .known(Freshness::Checked(hours)),
            Line::new(say("Vraag naar", "Kimi soracaksınız", "اسأل عن"), Both::same("Fatima")),
            Line::new(
                say("Binnenkomen", "Nasıl girilir", "كيف تدخل"),
                say(
                    "U kunt zo binnenlopen. Er wordt ook Turks en Arabisch gesproken.",
                    "Doğrudan içeri girebilirsiniz. Türkçe ve Arapça da konuşulur.",
                    "يمكنك الدخول مباشرة بدون موعد. يتكلمون هناك العربية والتركية أيضا.",
                ),
            ),
            Line::list(
                say("Neem mee", "Yanınızda getirin", "أحضر معك"),
                vec![
                    say("de brief van de gemeente", "belediyenin mektubu", "رسالة البلدية"),
                    say("uw ID-bewijs", "kimliğiniz", "بطاقة هويتك"),
                ],
            ),
        ],
        qr: None,
    }
}

fn desk(locale: Locale) -> Block {
    let say = |nl: &str, tr: &str, ar: &str| both(locale, nl, tr, ar);
    let old = say(
        "Bel eerst: dit is lang niet gecontroleerd",
        "Önce arayın: uzun süredir kontrol edilmedi",
        "اتصل أولا: لم يتم التحقق منذ وقت طويل",
    );
    Block {
        pictogram: Pictogram::of("rights").unwrap(),
        heading: say(
            "Hulp van het sociaal loket",
            "Sosyal danışmanlıktan yardım",
            "مساعدة من المكتب الاجتماعي",
        ),
        name: "Sociaal Loket Lindenhof".into(),
        lines: vec![
            Line::new(say("Telefoon", "Telefon", "الهاتف"), Both::same("020-123 45 67"))
                .known(Freshness::CallFirst(old)),
            Line::new(say("Waar", "Nerede", "أين"), Both::same("Kerkstraat 12 (bij de tram 14)")),
            Line::new(
                say("Afgesproken", "Kararlaştırdık", "اتفقنا"),
                say(
                    "Het loket belt u voor donderdag op 06-12 34 56 78.",
                    "Danışma sizi perşembeden önce 06-12 34 56 78 numarasından arayacak.",
                    "سيتصل بك المكتب قبل يوم الخميس على الرقم \u{2068}06-12 34 56 78\u{2069} للحديث عن الرسالة.",
                ),
            ),
            Line::list(
                say("Wie doet wat", "Kim ne yapar", "من يفعل ماذا"),
                vec![
                    say(
                        "Zij kunnen: formulieren invullen, een regeling treffen",
                        "Yapabilirler: form doldurmak, ödeme anlaşması yapmak",
                        "يمكنهم: ملء الاستمارات وترتيب الدفع",
                    ),
                    say(
                        "Zij doen niet: met u meegaan",
                        "Yapmazlar: sizinle birlikte gelmek",
                        "لا يفعلون: مرافقتك",
                    ),
                ],
            ),
        ],
        qr: Some(Qr {
            content: QrContent::Phone("020-123 45 67".into()),
            caption: say("Scan om te bellen", "Aramak için tarayın", "امسح للاتصال"),
        }),
    }
}
