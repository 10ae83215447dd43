package dev.undertone.models.text;

import java.util.Set;

/**
 * The commonest words of some other languages, as far as they are no English words: they tell that a text is not for this model,
 * even where it shares words with English.
 */
final class ForeignWords {

    private static final Set<String> WORDS =
            Set.of(("ich bin ist sind und nicht das der ein eine einen einem mir mich dir dich wir ihr sie es auch"
                            + " aber oder wie heute gestern morgen sehr kein keine ganz gerade schon noch nur mit von zu auf"
                            + " für über mein meine dein deine hab habe haben wäre wird werden wurde geht schlecht traurig"
                            + " glücklich froh wütend müde je suis est sont les une pas très mais avec aujourd'hui j'ai c'est"
                            + " qui que quoi triste heureux heureuse estoy soy eres muy está estás los las una pero para por"
                            + " hoy feliz sono è sto molto oggi che ik niet het een heel vandaag eu estou muito hoje não uma"
                            + " você jag är inte och mycket idag jeg ikke og meget nie jest jestem bardzo dzisiaj się")
                    .split(" ", -1));

    private ForeignWords() {}

    static boolean contains(String form) {
        return WORDS.contains(form);
    }
}
