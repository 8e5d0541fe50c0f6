package fr.escale.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a bean that reads settings and may refuse them with a {@link WrongSettingException}, and opens nothing: it is made
 * before every other, so that a wrong setting stops the start before a store is opened or a platform is asked. Beans of
 * {@code @ConfigurationProperties} are read first without it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ReadFirst {}
