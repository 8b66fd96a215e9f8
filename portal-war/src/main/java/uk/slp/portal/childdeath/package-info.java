/**
 * Child death reviews: what is told of a death, the case that an overview panel keeps of it, and the joint agency
 * response (domain reference 6, rules 53 to 60). What is known here may be used for the review of child deaths only
 * (Children Act 2004 s.16N(4)): it has its own space and its own rights, and no feature before or beside child death
 * review reads it (rule 65).
 *
 * <p>Later features of child death review stand on four things: {@link uk.slp.portal.childdeath.ChildDeathReach} says
 * which cases a person reaches, {@link uk.slp.portal.childdeath.ChildDeathDesk} opens one for a change and moves it on,
 * {@link uk.slp.portal.childdeath.ChildDeathCase} is what they see of it, and
 * {@link uk.slp.portal.childdeath.ChildDeathStepped} tells that it took a step.
 */
@NullMarked
package uk.slp.portal.childdeath;

import org.jspecify.annotations.NullMarked;
