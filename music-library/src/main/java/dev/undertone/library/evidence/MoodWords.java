package dev.undertone.library.evidence;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that mood tags use, as points on the circumplex.
 *
 * <p>The names of the seven emotions have their own places ({@link Emotion#affect}). Every other word is laid in one of the eight
 * directions in which Russell found affective words to lie ("A circumplex model of affect", Journal of Personality and Social
 * Psychology 39, 1980): pleasure at 0°, excitement 45°, arousal 90°, distress 135°, displeasure 180°, depression 225°, sleepiness
 * 270°, relaxation 315°, at a distance of 0.7 from the centre, about as far as the emotions are. In which of them a word belongs
 * is our own judgement, as are the deviations: 0.25 where the tag names one thing, 0.35 where it is one of these other words,
 * which reach over 45°.
 */
final class MoodWords {

    private static final double DISTANCE = 0.7;
    private static final double EMOTION_DEVIATION = 0.25;
    private static final double WORD_DEVIATION = 0.35;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, AffectEstimate> WORDS = new HashMap<>();

    static {
        lay(
                0,
                "bright cheerful cheery content feelgood glad good humorous joyful lighthearted optimistic pleasant pleased");
        lay(0, "positive romantic sunny sweet warm whimsical");
        lay(45, "celebratory danceable ecstatic elated energetic energizing enthusiastic euphoric excited exciting");
        lay(45, "exuberant festive fun funky groovy lively motivational party playful powerful rousing stimulating");
        lay(45, "triumphant upbeat uplifting");
        lay(90, "alert aroused driving dynamic epic fast frantic hectic intense urgent wild");
        lay(
                135,
                "aggressive alarmed anxious brutal chaotic eerie fiery frightening furious harsh hostile menacing nervous");
        lay(135, "ominous rebellious restless scary spooky tense threatening violent volatile");
        lay(180, "bitter cold creepy cynical distressed frustrated grim miserable negative unpleasant upset");
        lay(225, "bleak brooding dark depressed depressing depressive despairing dejected gloomy lonely melancholic");
        lay(225, "melancholy mournful poignant sombre somber sorrow sorrowful tragic unhappy wistful");
        lay(270, "bored boring hypnotic quiet sleepy slow sluggish soporific tired");
        lay(
                315,
                "ambient calm calming carefree chill chilled chillout dreamy easygoing gentle laidback meditative mellow");
        lay(315, "peaceful reflective relaxed relaxing sentimental serene soft soothing tender tranquil");
        // Nouns and near neighbours of the emotions' own names.
        for (Emotion emotion : Emotion.values()) {
            WORDS.put(emotion.word(), new AffectEstimate(emotion.affect(), EMOTION_DEVIATION, EMOTION_DEVIATION));
        }
        alike(Emotion.HAPPY, "happiness joy joyous merry");
        alike(Emotion.SAD, "sadness");
        alike(Emotion.ANGRY, "anger rage");
        alike(Emotion.FEARFUL, "afraid fear scared");
        alike(Emotion.SURPRISED, "astonished surprise surprising");
        alike(Emotion.DISGUSTED, "disgust disgusting");
    }

    private MoodWords() {}

    /**
     * What a mood tag says: the mean of the words in it that are known, with the deviation of the most exact of them.
     *
     * @param mood as the file has it, of any length, such as {@code Dark, aggressive}
     * @return empty where it has no word that is known
     */
    static Optional<AffectEstimate> estimate(String mood) {
        if (mood.isEmpty()) {
            return Optional.empty();
        }
        String text = mood.strip().toLowerCase(Locale.ROOT);
        List<AffectEstimate> known = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.replace("-", ""))) {
            AffectEstimate estimate = WORDS.get(word);
            if (estimate != null) {
                known.add(estimate);
            }
        }
        return Means.of(known);
    }

    private static void lay(int degrees, String words) {
        double angle = Math.toRadians(degrees);
        Affect point = new Affect(DISTANCE * Math.cos(angle), DISTANCE * Math.sin(angle));
        for (String word : words.split(" ")) {
            WORDS.put(word, new AffectEstimate(point, WORD_DEVIATION, WORD_DEVIATION));
        }
    }

    private static void alike(Emotion emotion, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, new AffectEstimate(emotion.affect(), EMOTION_DEVIATION, EMOTION_DEVIATION));
        }
    }
}
