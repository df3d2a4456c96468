//! Words that tell what the word beside them is. Small closed classes of Swedish, in small letters.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Joins the names of a list.
const AND: &[&str] = &["och", "å", "o", "samt", "and", "i", "y", "und", "ja", "og", "et", "ve", "eller"];

/// Kinship: the name beside is a person, child or guardian.
const KIN: &[&str] = &[
    "mamma", "pappa", "mor", "far", "mormor", "morfar", "farmor", "farfar", "moster", "faster", "morbror", "farbror",
    "syster", "bror", "lillasyster", "lillebror", "storasyster", "storebror", "syskon", "kusin", "kusinen", "dotter",
    "son", "dottern", "sonen", "tvilling", "tvillingen", "mammas", "pappas", "mamman", "pappan", "systern", "brodern",
    "tant", "gudmor", "föräldrar", "föräldrarna", "vårdnadshavare", "familj", "familjen", "bonuspappa", "bonusmamma",
    "plastpappa", "plastmamma", "barnbarn", "syskonen", "tvillingarna", "kusinerna", "bröderna", "systrarna",
];

/// Work, role or part in the group: the name after is a person.
const ROLE: &[&str] = &[
    "pedagogen", "pedagog", "pedagogerna", "rektor", "rektorn", "förskolläraren", "förskollärare", "förskollärarna",
    "barnskötaren", "barnskötare", "barnskötarna", "kocken", "kock", "kokerskan", "kokerska", "husmor", "vikarien",
    "vikarie", "vikarierna", "vaktmästaren", "vaktmästare", "vaktis", "kollegan", "kollega", "kollegorna", "kollegor",
    "studenten", "student", "studenterna", "praktikanten", "praktikant", "praktikanterna", "prao", "praoeleven",
    "specialpedagogen", "specialpedagog", "logopeden", "logoped", "sjuksköterskan", "chefen", "chef", "ledaren",
    "ledare", "läraren", "lärare", "fröken", "tränaren", "coach", "bibliotekarien", "barnbibliotekarien",
    "bibliotekarie", "barnbibliotekarie", "polisen", "brandmannen", "musikläraren", "musikpedagogen", "dansläraren",
    "danspedagogen", "dramapedagogen", "naturpedagogen", "ateljeristan", "ateljerista", "pedagogistan", "pedagogista",
    "resursen", "resurspedagogen", "assistenten", "assistent", "handledaren", "handledare", "modersmålsläraren",
    "modersmålspedagogen", "modersmålspedagog", "städaren", "städerskan", "lokalvårdaren", "lokalvårdare",
    "måltidsbiträdet", "köksbiträdet", "snickaren", "bonden", "grannen", "föräldern", "förälder", "eleven", "elev",
    "skolläkaren", "bvc-sköterskan", "sköterskan", "kuratorn", "psykologen", "föreläsaren", "samordnaren", "intendenten",
    "biträdande", "barnet", "barnen", "barn", "pojken", "pojkarna", "flickan", "flickorna", "killen", "killarna", "tjejen",
    "tjejerna", "kompisen", "kompis", "kompisarna", "kompisar", "vännen", "vänner", "treåringen", "fyraåringen",
    "femåringen", "sexåringen", "tvååringen", "ettåringen", "födelsedagsbarnet", "födelsedagsbarn", "herr", "fru",
    "doktor", "damen", "mannen", "gubben", "deltagarna", "kontaktperson", "kontaktpersonen", "ansvarig", "ansvarspedagog",
    "fadder", "syskonparet", "duon", "trion", "tvillingparet", "skötare", "lärarna", "ambassadör", "domaren", "domare",
];

/// Thanks, greetings and congratulations: whoever is named next is a person.
const GREETING: &[&str] = &[
    "tack", "grattis", "hej", "hejdå", "välkommen", "välkomna", "kram", "kramar", "hurra", "gratulerar", "gratulera",
    "hipp", "skål", "heja", "bravo", "hälsar", "hälsningar", "önskar", "fråga", "kontakta", "ring", "mejla", "maila",
    "sms", "saknar", "saknade", "tackar", "tackade", "gratulerade", "firar", "firade", "förlåt", "hälsa", "grattar",
];

/// Things, animals and works that bear names. A word that ends so counts too ("vallhunden", "segelbåten").
const THING: &[&str] = &[
    "hund", "hunden", "katt", "katten", "kanin", "kaninen", "kaninerna", "marsvin", "marsvinet", "hamster", "hamstern",
    "fisk", "fisken", "guldfisken", "höna", "hönan", "tupp", "tuppen", "kyckling", "kycklingen", "häst", "hästen",
    "hästarna", "ponny", "ponnyn", "kon", "kossa", "kossan", "kalv", "kalven", "lammet", "lamm", "fåret", "får", "geten",
    "gris", "grisen", "fågeln", "papegoja", "papegojan", "undulat", "undulaten", "sköldpadda", "sköldpaddan", "snigel",
    "snigeln", "masken", "spindel", "spindeln", "ödla", "ödlan", "groda", "grodan", "musen", "mus", "råtta", "råttan",
    "igelkott", "igelkotten", "ekorre", "ekorren", "räv", "räven", "björn", "björnen", "älg", "älgen", "uggla", "ugglan",
    "drake", "draken", "dinosaurie", "dinosaurien", "dino", "robot", "roboten", "robotten", "docka", "dockan", "dockorna",
    "handdocka", "nalle", "nallen", "gosedjur", "gosedjuret", "mjukdjur", "mjukdjuret", "maskot", "maskoten", "figur",
    "figuren", "skelett", "skelettet", "båt", "båten", "fartyget", "skepp", "skeppet", "färja", "färjan", "briggen",
    "fregatten", "skonaren", "jollen", "ångaren", "tåget", "bussen", "traktor", "traktorn", "bilen", "grävmaskinen", "storm", "stormen",
    "orkanen", "ovädret", "lågtrycket", "högtrycket", "potatis", "potatisen", "tomat", "tomaten", "äpple", "äpplet", "äppelsorten",
    "sorten", "sort", "rosen", "pelargonen", "blomman", "plantan", "trädet", "granen", "avdelning", "avdelningen", "förskola", "förskolan",
    "bok", "boken", "böckerna", "bilderboken", "film", "filmen", "sång", "sången", "saga", "sagan", "serien", "låt",
    "låten", "visan", "spelet", "appen", "programmet", "teatern", "pjäsen", "föreställningen", "musikalen", "sagofigur", "sagofiguren",
    "karaktären", "troll", "trollet", "monster", "monstret", "spöke", "spöket", "nisse", "nissen", "tomten", "prinsessan",
    "prinsen", "riddaren", "häxan", "trollkarlen", "kungen", "drottningen", "superhjälten", "humlan", "nyckelpiga", "nyckelpigan", "larv",
    "larven", "fjärilen", "skalbagge", "skalbaggen", "bi", "biet", "myran", "älvan", "enhörning", "enhörningen", "lejon", "lejonet", "tigern",
    "elefant", "elefanten", "apa", "apan", "giraff", "giraffen", "pingvin", "pingvinen", "sälen", "valen", "hajen", "krabban",
    "snögubben", "snögubbe", "halmbocken", "julbocken", "pumpan", "surdegen", "surdeg", "tulpanen", "liljan", "hyacinten", "amaryllisen",
    "stenen", "muminfiguren", "doktorn", "mullbandet", "satelliten", "planeten", "stjärnbilden", "kometen", "vagnen", "cykeln", "raketen",
    "hästarna", "hönorna", "fiskarna", "kossorna", "dockor", "marsvinen", "kaninerna", "katterna", "hundarna", "valp", "valpen", "kattunge", "kattungen",
    "rollfiguren", "huvudpersonen", "tidningen", "ponnyerna", "åsna", "åsnan", "alpacka", "alpackan", "lama", "laman", "ren", "renen",
    "vandrande", "dvärgkaninen", "gerbil", "gerbilen", "sydjuret", "tygdockan", "empatidocka", "fingerdockan", "marionetten", "staty", "statyn",
];

/// A person of public life is told by this word: not found, not denied.
const PUBLIC_ROLE: &[&str] = &[
    "författaren", "författarinnan", "författare", "författarna", "illustratören", "illustratör", "konstnären", "konstnärinnan", "konstnär",
    "konstnärerna", "kompositören", "tonsättaren", "artisten", "sångaren", "sångerskan", "musikern", "skådespelaren",
    "regissören", "kung", "kungen", "drottning", "drottningen", "prins", "prinsessan", "kronprinsessan", "president", "presidenten",
    "statsminister", "statsministern", "ministern", "astronauten", "forskaren", "professorn", "uppfinnaren", "målaren", "skulptören",
    "poeten", "diktaren", "filosofen", "pedagogikprofessorn", "helgonet", "sankta", "sankt", "sankte", "påven", "heliga", "profeten",
    "guden", "gudinnan", "asaguden", "fotbollsspelaren", "skidåkaren", "idolen", "youtubern", "barnboksförfattaren", "av",
];

/// A capitalised word before one of these is part of the name of a street, a house or a park.
const PLACE_NOUN: &[&str] = &[
    "gata", "gatan", "gränd", "väg", "vägen", "stig", "backe", "torg", "plan", "park", "parken", "allé", "bro", "kaj", "skola", "skolan",
    "förskola", "förskolan", "kyrka", "kyrkan", "sjukhus", "bageri", "café", "kafé", "konditori", "blommor", "gård", "slott",
    "museum", "bibliotek", "hus", "trappa", "källa", "grotta", "udde", "vik", "sjö", "ö", "berg", "kulle", "gymnasium", "församling",
    "bokhandel", "livs", "pizzeria", "kiosk", "frisör", "salong", "plats", "lekplats", "lekpark", "dag", "afton", "visa", "väntan", "tåg", "stiftelse", "minne",
    "minnesfond", "pris", "äng", "hage", "damm", "brunn", "port", "brygga", "strand", "värld", "buss", "taxi", "trädgård",
];

/// Opens a sign-off, after which only names and the group stand.
const SIGN_OFF: &[&str] = &[
    "hälsar", "hälsningar", "hälsning", "kram", "kramar", "kramisar", "mvh", "önskar", "puss", "pussar", "vh", "bvh", "hgs", "hej", "hejdå",
    "kramen", "kh", "mkh", "varmt", "skriver", "hälsn", "hälsningen", "undertecknat", "kärlek", "love", "regards", "from", "pozdrawiam", "selam", "varma", "vänligen", "bästa",
];

/// Stands with the names of a sign-off without being one.
const SIGN_OFF_FILLER: &[&str] = &[
    "från", "oss", "alla", "på", "med", "personal", "personalen", "pedagogerna", "pedagoger", "co", "m", "fl", "mfl", "gänget", "arbetslaget", "teamet",
    "vi", "er", "era", "din", "mig", "genom", "av", "för", "stora", "många", "lilla", "the", "all", "best", "kind",
];

/// An age follows or a year of life: "4 år", "3,5 år", "fyller".
const AGE_UNIT: &[&str] = &["år", "års", "åring", "år.", "månader", "mån", "veckor"];

/// Verbs that a thing or a plant does as well as a person: they tell nothing of who does it.
const STATE_VERB: &[&str] = &[
    "är", "var", "blir", "blev", "har", "hade", "finns", "fanns", "står", "stod", "ligger", "låg", "växer", "växte", "blommar", "blommade", "betyder",
    "betydde", "kan", "kunde", "ska", "skulle", "brukar", "heter", "hette", "börjar", "började", "slutar", "slutade", "kommer", "kom", "går", "gick",
    "håller", "höll", "lyser", "lyste", "skiner", "sken", "ger", "gav", "blåser", "passar", "passade", "innebär", "kostar", "gäller", "gällde", "hänger", "hängde", "syns",
    "syntes", "knoppas", "bör", "får", "fick", "måste", "räcker", "räckte", "stämmer", "verkar", "tar", "tog", "innehåller", "doftar", "doftade", "luktar", "smakar", "smakade",
];

/// Subjects that stand after the verb when the sentence began with something else: "Ville man måla fick man be om det".
const PRONOUN: &[&str] = &[
    "vi", "jag", "han", "hon", "hen", "man", "de", "dom", "det", "du", "ni", "den", "ingen", "alla", "vem", "någon", "barnen", "inte", "barn",
];

/// Words that lead in what someone says: after them, and the quotation, a name may stand.
const SAYING: &[&str] = &[
    "sa", "säger", "sade", "ropar", "ropade", "undrar", "undrade", "frågar", "frågade", "svarar", "svarade", "viskar", "viskade", "tycker", "tyckte",
    "tror", "trodde", "berättar", "berättade", "skrattar", "skrattade", "utbrister", "utbrast", "skriker", "skrek", "fortsätter", "fortsatte", "tillade",
    "förklarar", "förklarade", "konstaterar", "konstaterade", "mumlade", "fnissade", "jublade", "suckade", "tänker", "tänkte", "menar", "menade", "föreslår", "föreslog", "påpekar", "påpekade", "lovar", "lovade",
];

/// Words before a place: "i Nora", "till Sofia", "på Hajen".
const WHERE: &[&str] = &["i", "på", "till", "från", "vid", "mot", "genom", "kring", "runt", "utanför", "nära", "ur", "in", "över", "hos"];

/// Function words of Swedish and of English, to tell in which language a passage is.
const SWEDISH: &[&str] = &[
    "och", "att", "det", "är", "på", "med", "som", "för", "vi", "en", "ett", "har", "av", "till", "den", "inte", "när", "de", "var", "så", "men", "oss", "alla",
    "från", "här", "ni", "sig", "hade", "vid", "kan", "ska", "då", "om", "under", "barnen", "å", "dag", "också", "eller", "efter", "där", "vill",
];
const ENGLISH: &[&str] = &[
    "the", "and", "of", "to", "is", "we", "are", "with", "that", "this", "for", "our", "you", "was", "they", "have", "be", "on", "at", "from", "please", "your",
];

/// English words that are names as well; in an English passage only their neighbours tell.
const ENGLISH_WORDS: &[&str] = &[
    "will", "may", "mark", "grace", "hope", "faith", "rose", "dean", "chase", "art", "bill", "drew", "april", "june", "august", "rich", "jack", "pat",
    "sue", "frank", "grant", "summer", "autumn", "dawn", "eve", "ivy", "holly", "hazel", "violet", "lily", "daisy", "poppy", "olive", "ginger", "amber", "jade", "ruby", "pearl",
    "robin", "jay", "rob", "bob", "nick", "ray", "gene", "dale", "glen", "heath", "cliff", "brook", "lance", "miles", "pierce", "wade", "ward", "joy", "mercy", "patience", "prudence", "carol", "harmony", "melody", "angel", "china", "india", "christian", "norman", "roman",
    "max", "sunday", "friday", "july", "long", "young", "king", "page", "major", "penny", "precious", "royal", "justice", "journey", "story", "winter", "wren", "willow", "hunter", "mason", "carter", "taylor", "porter", "parker", "cooper", "forest", "river", "ocean", "sky", "skye", "stormy", "sandy", "rusty", "dusty", "sunny",
];

/// Months and other words that dates put between digits, where a name is not meant.
const MONTH: &[&str] = &["jan", "feb", "mar", "apr", "maj", "jun", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

/// The classes that a cue word belongs to, one bit each.
pub type Classes = u32;

pub const IS_AND: Classes = 1 << 0;
pub const IS_KIN: Classes = 1 << 1;
pub const IS_ROLE: Classes = 1 << 2;
pub const IS_GREETING: Classes = 1 << 3;
pub const IS_THING: Classes = 1 << 4;
pub const IS_PUBLIC_ROLE: Classes = 1 << 5;
pub const IS_PLACE_NOUN: Classes = 1 << 6;
pub const IS_SIGN_OFF: Classes = 1 << 7;
pub const IS_SIGN_OFF_FILLER: Classes = 1 << 8;
pub const IS_AGE_UNIT: Classes = 1 << 9;
pub const IS_STATE_VERB: Classes = 1 << 10;
pub const IS_PRONOUN: Classes = 1 << 11;
pub const IS_SAYING: Classes = 1 << 12;
pub const IS_WHERE: Classes = 1 << 13;
pub const IS_SWEDISH: Classes = 1 << 14;
pub const IS_ENGLISH: Classes = 1 << 15;
pub const IS_ENGLISH_WORDS: Classes = 1 << 16;
pub const IS_MONTH: Classes = 1 << 17;

const CLASSES: [(&[&str], Classes); 18] = [
    (AND, IS_AND),
    (KIN, IS_KIN),
    (ROLE, IS_ROLE),
    (GREETING, IS_GREETING),
    (THING, IS_THING),
    (PUBLIC_ROLE, IS_PUBLIC_ROLE),
    (PLACE_NOUN, IS_PLACE_NOUN),
    (SIGN_OFF, IS_SIGN_OFF),
    (SIGN_OFF_FILLER, IS_SIGN_OFF_FILLER),
    (AGE_UNIT, IS_AGE_UNIT),
    (STATE_VERB, IS_STATE_VERB),
    (PRONOUN, IS_PRONOUN),
    (SAYING, IS_SAYING),
    (WHERE, IS_WHERE),
    (SWEDISH, IS_SWEDISH),
    (ENGLISH, IS_ENGLISH),
    (ENGLISH_WORDS, IS_ENGLISH_WORDS),
    (MONTH, IS_MONTH),
];

static CUES: LazyLock<HashMap<&'static str, Classes>> = LazyLock::new(|| {
    let mut cues = HashMap::new();
    for (words, class) in CLASSES {
        for word in words {
            *cues.entry(*word).or_default() |= class;
        }
    }
    cues
});

/// The classes of a word in small letters.
pub fn classes(lower: &str) -> Classes {
    CUES.get(lower).copied().unwrap_or(0)
}

/// Whether the word, or the last part of it, is of one of these classes: "vallhunden" is a dog, "cellopedagogen" a pedagogue.
pub fn ends_in(lower: &str, wanted: Classes) -> bool {
    /// A shorter ending meets by chance.
    const SHORTEST: usize = 4;
    classes(lower) & wanted != 0
        || lower
            .char_indices()
            .skip(2)
            .map(|(at, _)| &lower[at..])
            .take_while(|ending| ending.len() >= SHORTEST)
            .any(|ending| classes(ending) & wanted != 0)
}
