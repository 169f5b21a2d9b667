import engagement from '@salesforce/label/c.MqaEngagement';
import fit from '@salesforce/label/c.MqaFit';
import intent from '@salesforce/label/c.MqaIntent';
import none from '@salesforce/label/c.MqaNoContributors';
import points from '@salesforce/label/c.MqaPlusPoints';

export const labels = { none, points };

export const dimensionLabels: Record<MqaContributor['dimension'], string> = {
    Fit: fit,
    Intent: intent,
    Engagement: engagement,
};
