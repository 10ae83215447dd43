package dev.undertone.library.search;

/**
 * The numbers that a value stands for: 1990 is a whole year, 3:00 a whole second.
 *
 * @param from the least of them
 * @param below what they stay below
 */
record Span(double from, double below) {

    static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    Span andMore() {
        return new Span(from, Double.POSITIVE_INFINITY);
    }

    Span andLess() {
        return new Span(Double.NEGATIVE_INFINITY, below);
    }

    /** From the beginning of the one that begins first to the end of the one that ends last. */
    Span to(Span other) {
        return new Span(Math.min(from, other.from), Math.max(below, other.below));
    }

    /** All numbers above these. */
    Span more() {
        return new Span(below, Double.POSITIVE_INFINITY);
    }

    /** All numbers below these. */
    Span less() {
        return new Span(Double.NEGATIVE_INFINITY, from);
    }
}
