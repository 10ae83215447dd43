package dev.undertone.models.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart. */
public final class Tokens {

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

    /** Selects how an emoji is drawn, joins emoji, or colours a hand: nothing that changes a feeling. */
    private static final Pattern DRAWING =
            Pattern.compile("[\\uFE0E\\uFE0F\\u200B-\\u200D\\u2640\\u2642\\x{1F3FB}-\\x{1F3FF}]");

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD]+");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u02BC\\u00B4`]");
    private static final Pattern QUOTATION = Pattern.compile("[\\u201C\\u201D]");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    private static final Pattern TOKEN = Pattern.compile(
            // Emoticons, eyes first or mouth first, hearts, and faces made of letters.
            "[<>]?[:;=][-o']?[()\\[\\]dpocs3/\\\\|*]+(?![\\p{L}\\d])|[(\\[][-']?[:;=](?!\\S)|</?3+|\\^_*\\^|[ot0]_+[ot0]|-_+-|;_+;"
                    + "|\\p{L}+(?:'\\p{L}+)*|\\[\\p{L}+]|[!?]+|\\d+|[^\\p{L}\\d\\s]",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "no",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "cant",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "arent",
            "werent",
            "wont",
            "wouldnt",
            "shouldnt",
            "couldnt",
            "havent",
            "hasnt",
            "hadnt",
            "aint",
            "hardly",
            "barely",
            "scarcely",
            "none",
            "nowhere");

    /** End a clause, and with it what a negation reaches. */
    private static final Set<String> ENDS =
            Set.of(".", ",", ";", ":", "but", "though", "although", "because", "yet", "\"");

    /** These do not negate: "not only", "no wonder". */
    private static final Set<String> AFFIRMING = Set.of("only", "just", "wonder", "doubt", "problem", "worries");

    private Tokens() {}

    /**
     * The tokens of a text of any content; no more than its first {@link TextReader#LONGEST} characters are looked at.
     */
    public static List<Token> of(String text) {
        String plain = plain(text);
        List<Token> tokens = new ArrayList<>();
        boolean negated = false;
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            String written = matcher.group();
            String lower = written.toLowerCase(Locale.ROOT);
            String form = STRETCHED.matcher(lower).replaceAll("$1$1");
            if (ENDS.contains(form) || form.charAt(0) == '!' || form.charAt(0) == '?' || AFFIRMING.contains(form)) {
                negated = false;
            }
            tokens.add(new Token(form, negated, isShouted(written), form.length() < lower.length()));
            if (NEGATIONS.contains(form) || form.endsWith("n't")) {
                negated = true;
            }
        }
        return tokens;
    }

    /** The text without what cannot be read or changes nothing, in one kind of apostrophe. */
    private static String plain(String text) {
        String read = UNREADABLE.matcher(beginning(text)).replaceAll(" ");
        read = LINK.matcher(read).replaceAll(" ");
        read = DRAWING.matcher(read).replaceAll("");
        read = QUOTATION.matcher(read).replaceAll("\"");
        return APOSTROPHE.matcher(read).replaceAll("'");
    }

    /** At most the first {@link TextReader#LONGEST} characters, no word and no emoji cut in two where that can be helped. */
    private static String beginning(String text) {
        if (text.length() <= TextReader.LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', TextReader.LONGEST);
        if (end < TextReader.LONGEST / 2) {
            end = Character.isHighSurrogate(text.charAt(TextReader.LONGEST - 1))
                    ? TextReader.LONGEST - 1
                    : TextReader.LONGEST;
        }
        return text.substring(0, end);
    }

    private static boolean isShouted(String written) {
        return written.length() > 1
                && Character.isLetter(written.charAt(0))
                && written.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
