package fr.escale.opening;

import fr.escale.setting.ReadFirst;
import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Makes what reads settings before all else: a wrong one is told at once, and nothing was opened or asked for it. */
final class SettingsFirst implements BeanFactoryInitializer<ListableBeanFactory> {
    @Override
    public void initialize(ListableBeanFactory beans) {
        beans.getBeansWithAnnotation(ConfigurationProperties.class);
        beans.getBeansWithAnnotation(ReadFirst.class);
    }
}
