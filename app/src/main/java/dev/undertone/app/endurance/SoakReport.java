package dev.undertone.app.endurance;

import dev.undertone.app.endurance.Acknowledgement.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a soak came to. */
public final class SoakReport {

    /** What the program needs to fill its caches of covers and textures: a quarter of the time, half an hour at most. */
    private static final double WARM_UP_SHARE = 0.25;

    private static final double LONGEST_WARM_UP_SECONDS = 30 * 60;

    private final SoakPlan plan;
    private final List<String> setting;
    private final SoakedProgram program;
    private final List<FaultOutcome> faults;
    private final Map<String, String> leftOut;
    private final List<String> problems;
    private final Map<String, Trend> trends = new LinkedHashMap<>();

    SoakReport(
            SoakPlan plan,
            List<String> setting,
            SoakedProgram program,
            List<FaultOutcome> faults,
            Map<String, String> leftOut,
            List<String> problems) {
        this.plan = plan;
        this.setting = List.copyOf(setting);
        this.program = program;
        this.faults = List.copyOf(faults);
        this.leftOut = new LinkedHashMap<>(leftOut);
        this.problems = List.copyOf(problems);
        List<Measurement> warm = warm(program.measurements());
        if (warm.size() >= 3) {
            for (String figure : warm.getFirst().figures().keySet()) {
                trends.put(figure, Trend.of(points(warm, figure)));
            }
        }
    }

    /** Whether nothing was lost, nothing fell silent without a word, and nothing grows. */
    public boolean isSound() {
        return problems.isEmpty()
                && faults.stream().allMatch(fault -> fault.problem() == null)
                && trends.values().stream().noneMatch(SoakReport::grows);
    }

    /** The report for people, in lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%.2f hours with %s.".formatted(program.seconds() / 3600, String.join(", ", setting)));
        lines.add("Played %d min; %d interruptions of the sound; slowest answer of the window %.0f ms."
                .formatted(
                        program.heartbeat().playedSeconds() / 60,
                        program.heartbeat().interruptions(),
                        program.heartbeat().slowestAnswer()));
        lines.add("Acknowledged %d: %d plays, stars of %d songs, %d ratings, %d playlists; %d times it said no."
                .formatted(
                        program.ledger().acknowledged(),
                        program.ledger().subjects(Kind.PLAY),
                        program.ledger().subjects(Kind.STARS),
                        program.ledger().subjects(Kind.REVIEW),
                        program.ledger().subjects(Kind.PLAYLIST),
                        program.refused()));
        lines.add("");
        lines.add("%-22s %36s %22s".formatted("", "in each quarter, after the warm-up", "an hour"));
        trends.forEach((figure, trend) -> lines.add("%-22s %s %+12.2f ± %7.2f  %s"
                .formatted(
                        figure,
                        trend.quarters().stream().map("%8.1f"::formatted).collect(Collectors.joining(" ")),
                        trend.perHour(),
                        trend.uncertainty(),
                        grows(trend) ? "GROWS" : "flat")));
        if (trends.isEmpty()) {
            lines.add("It was too short to tell what grows.");
        }
        lines.add("");
        faults.forEach(fault -> lines.add("%6.0f s  %-34s silent %5.1f s, as before after %5.1f s%s"
                .formatted(
                        fault.atSeconds(),
                        fault.fault(),
                        fault.silentSeconds(),
                        fault.recoveredSeconds(),
                        fault.problem() == null ? "" : "  PROBLEM: " + fault.problem())));
        leftOut.forEach((fault, why) -> lines.add("Left out: " + fault + ", because " + why + "."));
        lines.add("");
        problems.forEach(lines::add);
        lines.add(isSound() ? "Nothing was lost, and nothing grows." : "It is not sound.");
        return lines;
    }

    /** The report for programs. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hours", program.seconds() / 3600);
        json.put("setting", setting);
        json.put("seed", plan.seed());
        json.put("playedSeconds", program.heartbeat().playedSeconds());
        json.put("interruptions", program.heartbeat().interruptions());
        json.put("slowestAnswerMs", program.heartbeat().slowestAnswer());
        json.put("acknowledged", program.ledger().acknowledged());
        json.put("plays", program.ledger().subjects(Kind.PLAY));
        json.put("refused", program.refused());
        Map<String, Object> figures = new LinkedHashMap<>();
        trends.forEach((figure, trend) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("quarters", trend.quarters());
            values.put("perHour", trend.perHour());
            values.put("uncertainty", trend.uncertainty());
            values.put("grows", grows(trend));
            figures.put(figure, values);
        });
        json.put("figures", figures);
        json.put("faults", faults);
        json.put("leftOut", leftOut);
        json.put("problems", problems);
        json.put("sound", isSound());
        return json;
    }

    /** One percent of it an hour is flat; of what is counted in single pieces, half a piece. */
    private static boolean grows(Trend trend) {
        return trend.grows(Math.max(0.5, trend.quarters().getFirst() / 100));
    }

    private static List<Measurement> warm(List<Measurement> all) {
        if (all.isEmpty()) {
            return all;
        }
        double cold = Math.min(LONGEST_WARM_UP_SECONDS, all.getLast().seconds() * WARM_UP_SHARE);
        return all.stream().filter(each -> each.seconds() >= cold).toList();
    }

    private static List<Trend.Point> points(List<Measurement> measurements, String figure) {
        List<Trend.Point> points = new ArrayList<>();
        for (Measurement each : measurements) {
            @Nullable Double value = each.figures().get(figure);
            if (value != null) {
                points.add(new Trend.Point(each.seconds(), value));
            }
        }
        return points;
    }
}
