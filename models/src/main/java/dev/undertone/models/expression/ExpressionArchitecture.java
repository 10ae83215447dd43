package dev.undertone.models.expression;

import ai.djl.nn.Block;
import com.google.gson.annotations.SerializedName;

/** The networks that this program can train and read with; {@code model.json} names the one its weights belong to. */
public enum ExpressionArchitecture {

    /** The shipped one: {@link ExpressionNetwork}. */
    @SerializedName("residual")
    RESIDUAL {
        @Override
        public Block create() {
            return ExpressionNetwork.create();
        }
    },

    /** What the shipped one is measured against: {@link PlainNetwork}. */
    @SerializedName("plain")
    PLAIN {
        @Override
        public Block create() {
            return PlainNetwork.create();
        }
    };

    /** A network without parameters yet: initialise it, or load what was trained. */
    public abstract Block create();

    /** Whether it reads faces of any size, and not of 48 pixels alone. */
    public boolean takesAnySize() {
        return this == RESIDUAL;
    }
}
