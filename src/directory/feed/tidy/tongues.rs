//! Languages by their codes and names: the few dozen that are met at a desk, in the spellings that feeds use.
//!
//! Facts for reading, never texts that people see. A name that could be two languages is not here.

/// A language.
pub struct Tongue {
    /// Its code: of two letters where it has one (ISO 639-1), else of three (639-3).
    pub code: &'static str,
    /// Its other codes: 639-2 and 639-3.
    pub codes: &'static [&'static str],
    /// Its names in Dutch and English, and its own; in lower case.
    pub names: &'static [&'static str],
}

macro_rules! tongues {
    ($($code:literal [$($other:literal),*] $($name:literal)*;)*) => {
        &[$(Tongue { code: $code, codes: &[$($other),*], names: &[$($name),*] }),*]
    };
}

/// All of them.
pub const TONGUES: &[Tongue] = tongues! {
    "nl" ["nld", "dut"] "nederlands" "dutch" "hollands" "vlaams" "flemish" "hollandaca" "الهولندية";
    "en" ["eng"] "engels" "english" "ingilizce" "i̇ngilizce" "الإنجليزية";
    "tr" ["tur"] "turks" "turkish" "türkçe" "turkce" "التركية";
    "ar" ["ara"] "arabisch" "arabic" "arapça" "العربية" "عربي" "عربية";
    "ary" [] "darija" "marokkaans-arabisch" "marokkaans arabisch" "moroccan arabic" "الدارجة";
    "arz" [] "egyptisch-arabisch" "egyptian arabic";
    "apc" [] "levantijns-arabisch" "levantine arabic";
    "rif" [] "tarifit" "riffijns" "rif-berbers" "riffian" "tmazight n arif";
    "tzm" [] "tamazight" "central atlas tamazight";
    "shi" [] "tashelhit" "tasjelhiet" "tachelhit";
    "fa" ["fas", "per", "pes"] "farsi" "perzisch" "persian" "iraans" "farsça" "فارسی" "الفارسية";
    "prs" [] "dari" "دری";
    "ps" ["pus"] "pasjtoe" "pashto" "pasjto" "پښتو";
    "ti" ["tir"] "tigrinya" "tigrinja" "ትግርኛ" "التغرينية";
    "am" ["amh"] "amhaars" "amharic" "አማርኛ";
    "om" ["orm"] "oromo" "afaan oromoo";
    "so" ["som"] "somalisch" "somali" "soomaali" "somalice" "الصومالية";
    "sw" ["swa", "swh"] "swahili" "kiswahili";
    "pl" ["pol"] "pools" "polish" "polski" "lehçe" "polonyaca" "البولندية";
    "uk" ["ukr"] "oekraïens" "oekraiens" "ukrainian" "українська" "ukraynaca" "الأوكرانية";
    "ru" ["rus"] "russisch" "russian" "русский" "rusça" "الروسية";
    "bg" ["bul"] "bulgaars" "bulgarian" "български" "bulgarca";
    "ro" ["ron", "rum"] "roemeens" "romanian" "română" "romana" "rumence";
    "hu" ["hun"] "hongaars" "hungarian" "magyar";
    "cs" ["ces", "cze"] "tsjechisch" "czech" "čeština";
    "sk" ["slk", "slo"] "slowaaks" "slovak" "slovenčina";
    "sl" ["slv"] "sloveens" "slovenian" "slovenščina";
    "hr" ["hrv"] "kroatisch" "croatian" "hrvatski";
    "sr" ["srp"] "servisch" "serbian" "srpski" "српски";
    "bs" ["bos"] "bosnisch" "bosnian" "bosanski";
    "sq" ["sqi", "alb"] "albanees" "albanian" "shqip";
    "mk" ["mkd", "mac"] "macedonisch" "macedonian" "македонски";
    "el" ["ell", "gre"] "grieks" "greek" "ελληνικά";
    "lt" ["lit"] "litouws" "lithuanian" "lietuvių";
    "lv" ["lav"] "lets" "latvian" "latviešu";
    "et" ["est"] "estisch" "ests" "estonian" "eesti";
    "fi" ["fin"] "fins" "finnish" "suomi";
    "sv" ["swe"] "zweeds" "swedish" "svenska";
    "da" ["dan"] "deens" "danish" "dansk";
    "no" ["nor"] "noors" "norwegian" "norsk";
    "de" ["deu", "ger"] "duits" "german" "deutsch" "almanca";
    "fr" ["fra", "fre"] "frans" "french" "français" "francais" "fransızca" "الفرنسية";
    "es" ["spa"] "spaans" "spanish" "español" "espanol" "castellano" "ispanyolca" "الإسبانية";
    "pt" ["por"] "portugees" "portuguese" "português" "portugues" "portekizce";
    "it" ["ita"] "italiaans" "italian" "italiano";
    "zh" ["zho", "chi", "cmn"] "chinees" "chinese" "mandarijn" "mandarin" "中文" "普通话" "çince";
    "yue" [] "kantonees" "cantonese" "廣東話" "粤语";
    "ja" ["jpn"] "japans" "japanese" "日本語";
    "ko" ["kor"] "koreaans" "korean" "한국어";
    "vi" ["vie"] "vietnamees" "vietnamese" "tiếng việt";
    "th" ["tha"] "thais" "thai" "ไทย";
    "tl" ["tgl"] "tagalog";
    "id" ["ind"] "indonesisch" "indonesian" "bahasa indonesia";
    "ms" ["msa", "may"] "maleis" "malay" "bahasa melayu";
    "jv" ["jav"] "javaans" "javanese";
    "hi" ["hin"] "hindi" "हिन्दी" "hintçe";
    "hns" [] "sarnami" "sarnami hindoestani" "hindoestaans" "hindustani" "hindoestani";
    "ur" ["urd"] "urdu" "oerdoe" "اردو" "urduca";
    "pa" ["pan"] "punjabi" "panjabi" "pundjabi" "ਪੰਜਾਬੀ";
    "bn" ["ben"] "bengaals" "bengali" "bangla" "বাংলা";
    "gu" ["guj"] "gujarati" "ગુજરાતી";
    "ta" ["tam"] "tamil" "தமிழ்";
    "ne" ["nep"] "nepalees" "nepali" "नेपाली";
    "si" ["sin"] "singalees" "sinhala" "sinhalese";
    "ku" ["kur"] "koerdisch" "kurdish" "kurdî" "kürtçe" "الكردية";
    "kmr" [] "kurmanji" "kurmancî" "kurmanci";
    "ckb" [] "sorani" "سۆرانی";
    "he" ["heb"] "hebreeuws" "hebrew" "עברית";
    "hy" ["hye", "arm"] "armeens" "armenian" "հայերեն";
    "ka" ["kat", "geo"] "georgisch" "georgian" "ქართული";
    "az" ["aze"] "azerbeidzjaans" "azerbaijani" "azeri";
    "aii" ["syr"] "assyrisch" "assyrian";
    "pap" [] "papiaments" "papiamento" "papiamentu" "papiamentoe";
    "srn" [] "sranan" "sranantongo" "surinaams" "sranan tongo";
    "ht" ["hat"] "haïtiaans creools" "haitian creole" "kreyòl ayisyen";
    "kea" [] "kaapverdisch" "kaapverdisch creools" "kriolu" "cape verdean creole" "kabuverdianu";
    "tw" ["twi"] "twi";
    "ak" ["aka"] "akan";
    "ha" ["hau"] "hausa";
    "ig" ["ibo"] "igbo";
    "yo" ["yor"] "yoruba";
    "ff" ["ful"] "fula" "pulaar" "fulani";
    "wo" ["wol"] "wolof";
    "ln" ["lin"] "lingala";
    "rw" ["kin"] "kinyarwanda";
    "rom" [] "romani" "romanes";
    "fy" ["fry"] "fries" "frisian" "frysk";
    "dse" [] "nederlandse gebarentaal" "ngt" "dutch sign language";
    "ase" [] "american sign language" "asl";
    "bfi" [] "british sign language" "bsl";
};

impl Tongue {
    /// The language that has this code, of two or three letters, in lower case.
    pub fn by_code(code: &str) -> Option<&'static Self> {
        TONGUES.iter().find(|one| one.code == code || one.codes.contains(&code))
    }

    /// The language that has this name, in lower case.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        TONGUES.iter().find(|one| one.names.contains(&name))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_code_and_no_name_is_of_two_languages() {
        let mut codes = BTreeSet::new();
        let mut names = BTreeSet::new();
        for one in TONGUES {
            for code in one.codes.iter().chain([&one.code]) {
                assert!(codes.insert(*code), "{code} twice");
            }
            for name in one.names {
                assert!(names.insert(*name), "{name} twice");
                assert_eq!(*name, name.to_lowercase(), "{name}");
            }
        }
    }
}
