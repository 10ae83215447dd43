package dev.undertone.models.identity;

/** What somebody who registers their face should do next. */
public enum EnrolmentAdvice {
    /** Look straight into the camera. */
    LOOK_STRAIGHT,
    /** Turn the head a little to one's own left. */
    TURN_LEFT,
    /** Turn the head a little to one's own right. */
    TURN_RIGHT,
    /** Put glasses on, or take them off; whoever has none changes nothing. */
    GLASSES_ON_OFF,
    /** There is too little light on the face. */
    MORE_LIGHT,
    /** There is too much light on the face. */
    LESS_LIGHT,
    /** The face is too small in the picture. */
    COME_CLOSER,
    /** The face moves too fast. */
    HOLD_STILL,
    /** The head is tilted too far towards a shoulder. */
    HEAD_UPRIGHT,
    /** This is not the face that was registered so far. */
    ANOTHER_FACE,
    /** This face was taken; go on. */
    GOOD,
    /** All that is needed was taken. */
    DONE
}
