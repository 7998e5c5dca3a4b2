import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;

/// The lists of words everything is made of.
final class Words {
    /// The commonest words of chat.
    static final List<String> COMMON =
            split(
                    """
                    the to and i you a it of that in is my me for so we have was on but just what do not be this at with
                    are no like up he all yeah know out get if she go they your one good can he's then lol ok okay about
                    when really want see now got did think will there from time how had going as an too or love well haha
                    here come because am her him back right them who why need day tomorrow tonight today some us home
                    work school been still would could after their our more never said tell night great thanks please
                    sorry fun miss happy week next last much over only make bit even again way off has were by people
                    something someone always anyone any other than down first feel let
                    """);

    /// Forenames; some are everyday words too.
    static final List<String> FORENAMES =
            split(
                    """
                    Oliver George Arthur Noah Muhammad Leo Oscar Harry Archie Jack Henry Charlie Freddie Theodore William
                    Thomas Jacob Joshua Edward Daniel Matthew Samuel Benjamin Alexander Christopher Nicholas Anthony
                    Robert Michael James Olivia Amelia Isla Ava Ivy Florence Lily Freya Poppy Charlotte Elizabeth
                    Catherine Katherine Margaret Victoria Jennifer Rebecca Samantha Josephine Eleanor Abigail Jessica
                    Sophie Zoë Chloé Renée Siân Seán Niamh Aoife Ciarán José María Inés Björn Søren Zofia Łukasz
                    Agnieszka Małgorzata Priya Aarav Mohammed Fatima Aisha Yusuf Ibrahim Chidi Amara Wei Mei Hiroshi Yuki
                    Grace May April June Rose Hope Faith Mark Will Frank Grant
                    """);

    /// Surnames; an underscore stands for a blank within one.
    static final List<String> SURNAMES =
            split(
                    """
                    Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker
                    White Roberts Green Hall Wood Jackson Clarke Khan Lewis Harris Young King Allen Baker Hill Moore
                    Parker Cook Bell Shaw Ward Cooper Bailey Carter Fox Rose May Price Long Day Love Best Sharp Marsh
                    Field Stone Waters Singh Ali Ahmed Hussain Begum Kaur O'Brien O'Neill O'Connor McCarthy MacDonald
                    Fitzgerald García Fernández Núñez Muñoz Müller Schröder Köhler Nowak Kowalski Wiśniewski Wójcik
                    Dvořák Novák Çelik Yılmaz Öztürk Okafor Adeyemi Mensah Nguyen Trần Wang Zhang Chen Tanaka Suzuki
                    Rossi Bianchi Smith-Jones Taylor-Reid Hughes-Lloyd de_la_Cruz van_den_Berg
                    """);

    /// Forenames and the short form their bearers go by.
    static final List<String> SHORT_FORMS =
            split(
                    """
                    Alexander=Alex Benjamin=Ben Elizabeth=Liz Katherine=Kate Catherine=Cathy Margaret=Maggie Thomas=Tom
                    William=Will Robert=Bob Michael=Mike James=Jim Jennifer=Jen Rebecca=Becky Samantha=Sam Josephine=Josie
                    Eleanor=Ellie Abigail=Abby Jessica=Jess Victoria=Vicky Daniel=Dan Matthew=Matt Joshua=Josh Jacob=Jake
                    Anthony=Tony Nicholas=Nick Christopher=Chris Edward=Ted
                    """);

    /// What takes more than one byte in an export.
    static final List<String> SIGNS =
            List.of("😀", "😂", "❤️", "👍", "🎉", "’", "…", "£", "😭", "🙏");

    private Words() {}

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /// One of these, each as likely as the next.
    static String any(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    /// The same in the letters of the English alphabet.
    static String plain(String text) {
        String letters =
                text.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('ı', 'i');
        return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
