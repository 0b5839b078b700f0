consent = هل يمكننا حفظ إجاباتكم؟
here = أين تسكنون؟
    .short = المكان
number = كيف نتصل بكم؟
    .short = الهاتف
words = هل هناك شيء آخر؟
    .short = كلماتكم
