package dev.undertone.app.endurance;

import java.util.List;

/**
 * How a figure goes with time, by least squares.
 *
 * @param first its mean in the first half of the time
 * @param last its mean in the second half
 * @param perHour by how much it grows in an hour
 * @param uncertainty of that, the half width of its 95 % interval where one measurement says nothing of the next
 */
record Trend(double first, double last, double perHour, double uncertainty) {

    /** Two-sided 95 % of the normal distribution. */
    private static final double SIGMAS = 1.96;

    private static final double SECONDS_PER_HOUR = 3600;

    /** A point of a figure. */
    record Point(double seconds, double value) {}

    /**
     * @param points three or more, at different times, the earliest first
     * @throws IllegalArgumentException if there are fewer
     */
    static Trend of(List<Point> points) {
        if (points.size() < 3) {
            throw new IllegalArgumentException("a trend needs three measurements, not " + points.size());
        }
        double meanTime = points.stream().mapToDouble(Point::seconds).average().orElseThrow();
        double meanValue = points.stream().mapToDouble(Point::value).average().orElseThrow();
        double spread = 0;
        double product = 0;
        for (Point point : points) {
            double time = point.seconds() - meanTime;
            spread += time * time;
            product += time * (point.value() - meanValue);
        }
        double slope = product / spread;
        double squares = 0;
        for (Point point : points) {
            double error = point.value() - meanValue - slope * (point.seconds() - meanTime);
            squares += error * error;
        }
        double deviation = Math.sqrt(squares / (points.size() - 2) / spread);
        double middle = (points.getFirst().seconds() + points.getLast().seconds()) / 2;
        return new Trend(
                mean(points.stream().filter(point -> point.seconds() < middle).toList()),
                mean(points.stream().filter(point -> point.seconds() >= middle).toList()),
                slope * SECONDS_PER_HOUR,
                SIGMAS * deviation * SECONDS_PER_HOUR);
    }

    /**
     * Whether it grows for certain, and by more than what counts as flat.
     *
     * @param flat an hourly growth that does not count
     */
    boolean grows(double flat) {
        return perHour - uncertainty > flat;
    }

    private static double mean(List<Point> points) {
        return points.stream().mapToDouble(Point::value).average().orElse(Double.NaN);
    }
}
