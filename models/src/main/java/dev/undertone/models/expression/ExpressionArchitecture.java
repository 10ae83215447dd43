package dev.undertone.models.expression;

import ai.djl.nn.Block;
import com.google.gson.annotations.SerializedName;

/** The networks that this program can train and read with; {@code model.json} names the one its weights belong to. */
public enum ExpressionArchitecture {

    /** {@link ExpressionNetwork} with 1.5 million parameters and 96 million multiply-adds a face. */
    @SerializedName("residual")
    RESIDUAL {
        @Override
        public Block create() {
            return ExpressionNetwork.create(16, 32, 96, 192);
        }
    },

    /** {@link ExpressionNetwork} with 2.1 million parameters and 134 million multiply-adds a face. */
    @SerializedName("wide")
    WIDE {
        @Override
        public Block create() {
            return ExpressionNetwork.create(20, 40, 112, 224);
        }
    },

    /** What the others are measured against: {@link PlainNetwork}. */
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
        return this != PLAIN;
    }
}
