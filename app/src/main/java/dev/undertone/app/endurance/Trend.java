package dev.undertone.app.endurance;

import java.util.ArrayList;
import java.util.List;

/**
 * How a figure goes with time, by least squares.
 *
 * @param quarters its mean in each quarter of the time, the first first: a cache that fills grows less and less, a leak does not
 * @param perHour by how much it grows in an hour
 * @param uncertainty of that, the half width of its 95 % interval. What one measurement says of the next is allowed for as Santer
 *     and others do (2000, "Statistical significance of trends and trend differences in layer-average atmospheric temperature time
 *     series"): by the autocorrelation of what the line leaves over
 */
record Trend(List<Double> quarters, double perHour, double uncertainty) {

    private static final int QUARTERS = 4;

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
        List<Double> residuals = points.stream()
                .map(point -> point.value() - meanValue - slope * (point.seconds() - meanTime))
                .toList();
        double squares = residuals.stream().mapToDouble(each -> each * each).sum();
        double correlation = autocorrelation(residuals, squares);
        double independent = points.size() * (1 - correlation) / (1 + correlation);
        double deviation = Math.sqrt(squares / Math.max(1, independent - 2) / spread);
        return new Trend(quarters(points), slope * SECONDS_PER_HOUR, SIGMAS * deviation * SECONDS_PER_HOUR);
    }

    /** Of each residual with the next, from 0; what goes up and down in turn counts as independent. */
    private static double autocorrelation(List<Double> residuals, double squares) {
        double products = 0;
        for (int i = 1; i < residuals.size(); i++) {
            products += residuals.get(i - 1) * residuals.get(i);
        }
        return squares == 0 ? 0 : Math.max(0, products / squares);
    }

    private static List<Double> quarters(List<Point> points) {
        double first = points.getFirst().seconds();
        double length = (points.getLast().seconds() - first) / QUARTERS;
        List<Double> quarters = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            double begin = first + i * length;
            double end = i == QUARTERS - 1 ? Double.POSITIVE_INFINITY : begin + length;
            quarters.add(points.stream()
                    .filter(point -> point.seconds() >= begin && point.seconds() < end)
                    .mapToDouble(Point::value)
                    .average()
                    .orElse(Double.NaN));
        }
        return quarters;
    }

    /**
     * Whether it grows for certain, and by more than what counts as flat.
     *
     * @param flat an hourly growth that does not count
     */
    boolean grows(double flat) {
        return perHour - uncertainty > flat;
    }
}
