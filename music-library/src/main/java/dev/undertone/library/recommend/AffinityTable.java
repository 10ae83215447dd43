package dev.undertone.library.recommend;

import java.util.function.IntUnaryOperator;

/** What a listener made of the songs of each kind: of each artist, of each genre, or each by itself. */
final class AffinityTable {

    private final float[] sum;
    private final float[] weight;
    private final int[] plays;
    private final int[] finished;

    AffinityTable(int size) {
        sum = new float[size];
        weight = new float[size];
        plays = new int[size];
        finished = new int[size];
    }

    /**
     * @param surplus the reward above the listener's mean
     * @param wasFinished whether the song was heard to its end
     */
    void add(int kind, double surplus, boolean wasFinished) {
        addOpinion(kind, surplus, 1);
        plays[kind]++;
        if (wasFinished) {
            finished[kind]++;
        }
    }

    /** Counts what the listener said as so many plays. */
    void addOpinion(int kind, double surplus, double count) {
        sum[kind] += (float) (surplus * count);
        weight[kind] += (float) count;
    }

    /**
     * The mean reward above the listener's, drawn to 0 where there is little to go by.
     *
     * @param doubt as many plays as it takes to believe half of it
     */
    double mean(int kind, double doubt) {
        return sum[kind] / (weight[kind] + doubt);
    }

    int plays(int kind) {
        return plays[kind];
    }

    int finished(int kind) {
        return finished[kind];
    }

    /** Whether anything is known of it. */
    boolean knows(int kind) {
        return weight[kind] > 0;
    }

    /**
     * The same for kinds in other places.
     *
     * @param places from the present place to the new one, negative where there is none any more
     */
    AffinityTable moved(int size, IntUnaryOperator places) {
        AffinityTable moved = new AffinityTable(size);
        for (int kind = 0; kind < sum.length; kind++) {
            int place = weight[kind] > 0 ? places.applyAsInt(kind) : -1;
            if (place >= 0) {
                moved.sum[place] += sum[kind];
                moved.weight[place] += weight[kind];
                moved.plays[place] += plays[kind];
                moved.finished[place] += finished[kind];
            }
        }
        return moved;
    }
}
